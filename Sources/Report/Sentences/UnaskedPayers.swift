internal import Assessment
import Quantities

/// Those who would pay and of whom it is not known that they were asked.
///
/// Whoever only gains pays in money at most, and is asked about only where somebody said that they were not.
struct UnaskedPayers {
  let subject: Subject

  /// The groups, in the order in which they were named.
  var groups: [Population] {
    subject.evaluation.standings.filter(\.pays).map(\.population)
      .filter { $0.asked == .no || $0.asked == .unknown && $0.role != .gains }
  }

  /// What to do about some of them: `Ask Testers: they would pay, and nobody has asked them`.
  func sentence(_ groups: [Population]) -> String {
    let names = Words.list(groups.map { subject.markup.text($0.title) })
    let unasked = groups.filter { $0.asked == .no }
    let state =
      switch unasked.count {
      case groups.count: "nobody has asked them."
      case 0: "it is not known whether anybody asked them."
      default:
        "nobody has asked \(Words.list(unasked.map { subject.markup.text($0.title) }))."
      }
    return "Ask \(names): they would pay, and \(state)"
  }
}
