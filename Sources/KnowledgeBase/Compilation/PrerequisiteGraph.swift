/// Which question waits for which: an arrow leads from a question to each one that may skip it.
///
/// ```
/// choose-once ──▶ choice-count ──▶ recurring-work
///        later ◀── order of asking ── earlier
/// ```
///
/// An arrow against the order, from an earlier question to a later one, is a *late* one. Every cycle
/// has a late arrow, so without those that lie on cycles no cycle is left.
package struct PrerequisiteGraph {
  /// The questions in their order of asking.
  package let questions: [Question]

  /// For each question the positions of those that may skip it, in the order in which it names them.
  package let arrows: [[Int]]

  /// - Parameter questions: in their order of asking.
  package init(_ questions: [Question]) {
    let position = Dictionary(
      questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.questions = questions
    self.arrows = questions.map { question in
      question.skipConditions.compactMap { position[$0.question] }
    }
  }

  /// The questions with those that may skip them before them.
  ///
  /// What lies on a cycle or behind one is left out.
  package var prerequisitesFirst: [Int] {
    var waiting = arrows.map(\.count)
    var waitingFor = Array(repeating: [Int](), count: questions.count)
    for (source, targets) in arrows.enumerated() {
      for target in targets { waitingFor[target].append(source) }
    }
    var order = questions.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for source in waitingFor[order[next]] {
        waiting[source] -= 1
        if waiting[source] == 0 { order.append(source) }
      }
      next += 1
    }
    return order
  }
}
