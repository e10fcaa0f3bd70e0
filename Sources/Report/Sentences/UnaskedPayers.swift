internal import Assessment

/// Those who would pay and of whom it is not known that they were asked.
struct UnaskedPayers {
  let subject: Subject

  /// The groups, in the order in which they were named.
  var groups: [Population] {
    subject.evaluation.standings.filter(\.pays).map(\.population)
      .filter { $0.asked != .yes }
  }

  /// What to do about some of them: `Ask Testers: they would pay, and nobody has asked them`.
  func sentence(_ groups: [Population]) -> String {
    let names = Words.list(groups.map { subject.markup.text($0.title) })
    let isKnown = groups.allSatisfy { $0.asked == .no }
    return "Ask \(names): they would pay, and "
      + (isKnown ? "nobody has asked them." : "it is not known whether anybody asked them.")
  }
}
