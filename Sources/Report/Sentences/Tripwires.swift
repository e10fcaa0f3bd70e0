internal import Assessment
internal import KnowledgeBase
import Quantities

/// Measurable conditions that bring a proposal which goes ahead back to the table.
struct Tripwires {
  let subject: Subject

  /// The conditions, or what can be measured of a proposal that should not be built.
  var limits: [String] { sentences.isEmpty ? ifBuiltAllTheSame : sentences }

  var sentences: [String] {
    guard let verdict = subject.evaluation.ruling.verdict, verdict <= .guards else { return [] }
    let sentence = BreakEvenSentence(subject: subject)
    let breakEven = sentence.breakEven
    var sentences: [String] = []
    if subject.ledger.net?.isPositive == true {
      if let minutes = breakEven.minutes {
        sentences.append(
          "Back to the table if, 30 days on, the median of "
            + "\(sentence.payer.map { subject.markup.text($0.title) } ?? "those affected") "
            + "is over \(PlainNumber.minutes(minutes)) a day.")
      }
      if let saving = breakEven.saving, saving > 0 {
        sentences.append(
          "Back to the table if it saves less than \(sentence.money(saving)) in its first year.")
      }
    }
    return sentences.isEmpty ? [Self.anyWork] : sentences
  }

  /// What would show that a proposal which should not be built pays after all, or does not.
  private var ifBuiltAllTheSame: [String] {
    let sentence = BreakEvenSentence(subject: subject)
    guard let net = subject.ledger.net, net.median < 0, let minutes = sentence.breakEven.minutes,
      let payer = sentence.payer
    else { return [] }
    return [
      "Should it be built all the same: count the minutes of \(subject.markup.text(payer.title)) for 30 days; "
        + "over \(PlainNumber.minutes(minutes)) a day it loses."
    ]
  }

  /// Where no figure gives a limit, the promise itself is one.
  private static let anyWork =
    "Back to the table if, 30 days on, anybody spends time on it that this review does not name."
}
