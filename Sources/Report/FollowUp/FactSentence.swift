internal import Assessment
internal import KnowledgeBase
import Quantities

/// What was measured of one input, beside what was predicted of it.
struct FactSentence {
  let subject: Subject
  let fact: MeasuredFact

  private var markup: Markup { subject.markup }
  private var currency: String { subject.review.currency }

  /// `Minutes per person and day (Application developers)`.
  var name: String {
    Words.capitalised(subject.name(of: fact.key.quantity, in: fact.key.population))
  }

  /// Both in words: `Predicted: 4 to 23 minutes a day: …. Measured: 6 minutes a day, inside the range.`.
  var text: String {
    let measured = fact.followUp.measured.map { readBack($0, subject.review.withMeasuredValues) }
    return "Predicted: \(predicted). Measured: \(measured ?? "nothing"), \(comparison)."
  }

  /// Where it was seen and what was added; empty where nothing was.
  var origin: [String] {
    [
      fact.followUp.source.map { "Source: \(Words.ended(markup.text($0)))" },
      fact.followUp.note.map { "Note: \(Words.ended(markup.text($0)))" },
    ].compactMap(\.self)
  }

  /// A measured value in few words: `6 minutes a day`, `$90,000 a year`.
  static func value(_ estimate: Estimate, of quantity: QuantityID, currency: String) -> String {
    guard let entry = try? QuantityEntry(quantity, estimate) else {
      return PlainNumber.rounded(estimate.median)
    }
    let text = entry.readBack(
      workdays: QuantityID.workdays.defaultValue ?? .one,
      hoursPerDay: QuantityID.hoursPerDay.defaultValue ?? .one, currency: currency)
    return text.split(separator: ":", maxSplits: 1).first.map(String.init) ?? text
  }

  private var predicted: String {
    let given = subject.review.given(fact.key)
    switch given?.value {
    case .known(let entry): return readBack(entry, subject.review)
    case .unknown: return "declared not known"
    case nil:
      return fact.assumed.map {
        "not given, taken as \(Self.value(.point($0), of: fact.key.quantity, currency: currency))"
      } ?? "not given"
    }
  }

  private var comparison: String {
    guard let predicted = fact.predicted, let position = fact.position else {
      return "with no prediction to compare it with"
    }
    let times = fact.ratio.map { " (\(PlainNumber.rounded($0)) times the \(middle))" } ?? ""
    switch (position, predicted.isPoint) {
    case (.inside, true): return "as predicted"
    case (.below, true): return "less than predicted\(times)"
    case (.above, true): return "more than predicted\(times)"
    case (.inside, false): return "inside the range\(times)"
    case (.below, false): return "below the range\(times)"
    case (.above, false): return "above the range\(times)"
    }
  }

  private var middle: String { fact.predicted?.isPoint ?? true ? "figure" : "median" }

  private func readBack(_ entry: QuantityEntry, _ review: Review) -> String {
    let population = review.populations.first { $0.id == fact.key.population }
    func point(_ id: QuantityID) -> Rational {
      population?.quantities[id]?.value.entry?.estimate.point ?? id.defaultValue ?? .one
    }
    return entry.readBack(
      workdays: point(.workdays), hoursPerDay: point(.hoursPerDay), currency: currency)
  }
}

extension Review {
  /// What the record gives for an input; nil where it is absent.
  func given(_ key: QuantityKey) -> GivenQuantity? {
    guard let id = key.population else { return quantities[key.quantity] }
    return populations.first { $0.id == id }?.quantities[key.quantity]
  }
}
