extension MixtureGraph {
  /// The ways through the graph to some of its ends, each of which is a set of changed answers.
  struct Ways {
    /// How many there are.
    let count: Int

    /// By the place of the question, on how many of them the answer is changed.
    let changed: [Int]

    /// The first of them, in the order of the questions, each as the places of its changes.
    let first: [[Int]]
  }

  /// For each node of a layer, how many ways with 0, 1, 2 … changes lead there, or on from there.
  private typealias Counts = [[Int]]

  /// For each end, with how many changed answers it can be reached.
  var reach: [[Int]] {
    (before.last ?? []).map { counts in counts.indices.filter { counts[$0] > 0 } }
  }

  /// Counts the ways to some ends with so many changes, and reads the first ones off.
  func ways(to ends: Set<Int>, changes: Int, limit: Int) -> Ways {
    let onward = onward(to: ends)
    return Ways(
      count: onward[0][0][changes], changed: changed(onward, changes: changes),
      first: first(onward, changes: changes, limit: limit))
  }

  private var none: [Int] { Array(repeating: 0, count: layers.count + 1) }

  /// How many ways lead to each node of each layer, and to each end.
  private var before: [Counts] {
    var all: [Counts] = [[[1] + none.dropLast()]]
    for (place, layer) in layers.enumerated() {
      let targets = place + 1 < layers.count ? layers[place + 1].count : ends.count
      var next = Array(repeating: none, count: targets)
      for (node, edges) in layer.enumerated() {
        for edge in edges {
          next[edge.target].add(all[place][node], shifted: edge.isChange)
        }
      }
      all.append(next)
    }
    return all
  }

  /// How many ways lead on from each node of each layer to some ends.
  private func onward(to ends: Set<Int>) -> [Counts] {
    var all: [Counts] = [
      self.ends.indices.map { ends.contains($0) ? [1] + none.dropLast() : none }
    ]
    for layer in layers.reversed() {
      let after = all[all.count - 1]
      all.append(
        layer.map { edges in
          edges.reduce(into: none) { $0.add(after[$1.target], shifted: $1.isChange) }
        })
    }
    return all.reversed()
  }

  private func changed(_ onward: [Counts], changes: Int) -> [Int] {
    let before = before
    return layers.enumerated().map { place, layer in
      var count = 0
      for (node, edges) in layer.enumerated() {
        for edge in edges where edge.isChange {
          for earlier in 0..<changes {
            count +=
              before[place][node][earlier] * onward[place + 1][edge.target][changes - 1 - earlier]
          }
        }
      }
      return count
    }
  }

  private func first(_ onward: [Counts], changes: Int, limit: Int) -> [[Int]] {
    var partial: [(changed: [Int], node: Int)] = onward[0][0][changes] > 0 ? [([], 0)] : []
    for (place, layer) in layers.enumerated() {
      // Each entry leads to an end, so that the first ones stay the first ones.
      partial = Array(
        partial.flatMap { changed, node in
          layer[node].sorted { $0.isChange && !$1.isChange }.compactMap { edge in
            let all = changed + (edge.isChange ? [place] : [])
            let isLeading =
              all.count <= changes && onward[place + 1][edge.target][changes - all.count] > 0
            return isLeading ? (all, edge.target) : nil
          }
        }.prefix(limit))
    }
    return partial.map(\.changed)
  }
}

extension [Int] {
  /// Adds counts by number of changes, one change more each if they are shifted.
  fileprivate mutating func add(_ other: [Int], shifted: Bool) {
    let by = shifted ? 1 : 0
    for place in indices.dropLast(by) { self[place + by] += other[place] }
  }
}
