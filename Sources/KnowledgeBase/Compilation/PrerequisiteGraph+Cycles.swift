extension PrerequisiteGraph {
  /// The cycles of prerequisites, and what is left of the questions without them.
  struct Untangled {
    /// Each cycle once, beginning with the question that is asked first; see ``mostCycles``.
    let cycles: [[ArticleID]]

    /// All questions, without the late conditions that lie on cycles.
    let questions: [Question]
  }

  /// Further cycles are found when these are mended; listing all of a dense graph would take for ever.
  static let mostCycles = 100

  /// Takes the cycles apart.
  func untangled() -> Untangled {
    let component = components()
    var cycles: [[Int]] = []
    var seen: Set<[Int]> = []
    var searches = 0
    let questions = self.questions.indices.map { source -> Question in
      let late = arrows[source].filter { $0 > source && component[$0] == component[source] }
      guard !late.isEmpty else { return self.questions[source] }
      for target in late where searches < Self.mostCycles {
        searches += 1
        let cycle = rotated([source] + path(from: target, to: source, within: component))
        if seen.insert(cycle).inserted { cycles.append(cycle) }
      }
      return self.questions[source].withoutConditions(on: Set(late.map { self.questions[$0].id }))
    }
    return Untangled(
      cycles: cycles.map { $0.map { self.questions[$0].id } }, questions: questions)
  }

  /// The shortest path between two questions of one component, without its end.
  private func path(from start: Int, to end: Int, within component: [Int]) -> [Int] {
    var before: [Int: Int] = [start: start]
    var queue = [start]
    var next = 0
    while next < queue.count, before[end] == nil {
      let current = queue[next]
      next += 1
      for target in arrows[current]
      where component[target] == component[start] && before[target] == nil {
        before[target] = current
        queue.append(target)
      }
    }
    var path: [Int] = []
    var current = before[end]
    while let node = current {
      path.append(node)
      current = node == start ? nil : before[node]
    }
    return path.reversed()
  }

  /// The same cycle, beginning with the question that is asked first.
  private func rotated(_ cycle: [Int]) -> [Int] {
    guard let start = cycle.indices.min(by: { cycle[$0] < cycle[$1] }) else { return cycle }
    return Array(cycle[start...] + cycle[..<start])
  }

  /// For each question the number of its strongly connected component.
  ///
  /// R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2),
  /// 1972, with a stack of its own in place of recursion.
  private func components() -> [Int] {
    let none = -1
    var component = [Int](repeating: none, count: arrows.count)
    var index = component
    var low = component
    var counter = 0
    var count = 0
    var pending: [Int] = []
    var visits: [(node: Int, next: Int)] = []
    for root in arrows.indices where index[root] == none {
      visits.append((root, 0))
      while let (node, next) = visits.last {
        if next == 0 {
          index[node] = counter
          low[node] = counter
          counter += 1
          pending.append(node)
        }
        if next < arrows[node].count {
          let target = arrows[node][next]
          visits[visits.count - 1].next += 1
          if index[target] == none {
            visits.append((target, 0))
          } else if component[target] == none {
            low[node] = min(low[node], index[target])
          }
          continue
        }
        visits.removeLast()
        if let parent = visits.last?.node { low[parent] = min(low[parent], low[node]) }
        guard low[node] == index[node] else { continue }
        while let member = pending.popLast() {
          component[member] = count
          if member == node { break }
        }
        count += 1
      }
    }
    return component
  }
}
