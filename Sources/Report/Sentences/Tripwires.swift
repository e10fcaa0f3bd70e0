internal import Assessment
internal import KnowledgeBase
import Quantities

/// Measurable conditions that bring a proposal which goes ahead back to the table.
struct Tripwires {
  let subject: Subject

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

  /// Where no figure gives a limit, the promise itself is one.
  private static let anyWork =
    "Back to the table if, 30 days on, anybody spends time on it that this review does not name."
}
