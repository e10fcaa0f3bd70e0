internal import Assessment
internal import KnowledgeBase
import Quantities

/// What the figures take for granted.
enum SectionAssumptions {
  static func blocks(_ subject: Subject) -> [Block] {
    [
      .heading(level: 2, "Assumptions"),
      .items(general(subject) + defaults(subject) + notes(subject)),
    ]
  }

  private static func general(_ subject: Subject) -> [String] {
    var items = [
      "Time is worth what it costs; nothing is discounted, and a one-off cost is spread evenly over "
        + "the lifetime."
    ]
    if subject.hasRanges {
      items.append(
        "Inputs given as ranges are taken as independent of each other; a range runs from P5 to P95, "
          + "three numbers are least, likely and most.")
      items.append("Break-evens and the leverage are closed forms at the medians of the inputs.")
    }
    return items
  }

  /// Defaults that move a sum, by population; those that are zero are named together.
  private static func defaults(_ subject: Subject) -> [String] {
    let review = subject.review
    var items = review.populations.compactMap { population -> String? in
      let words = counting.compactMap { id, words in
        population.quantities[id] == nil && matters(id, in: population) ? words : nil
      }
      guard !words.isEmpty else { return nil }
      return
        "\(subject.markup.text(population.title)), where nothing was given: \(Words.list(words))."
    }
    if review.quantities[.lifetime] == nil, let build = review.quantities[.buildCost]?.value.entry,
      build.estimate.point != 0
    {
      items.append("The one-off cost is spread over 3 years, where no lifetime was given.")
    }
    let zero = review.populations.isEmpty ? [] : zeroes(review).map { subject.name(of: $0) }
    if !zero.isEmpty { items.append("Taken as 0, where nothing was given: \(Words.list(zero)).") }
    return items
  }

  private static let counting: [(QuantityID, String)] = [
    (.workdays, "250 workdays a year"), (.hoursPerDay, "8 hours a day"),
    (.avoidableShare, "all of the work would vanish without the proposal (avoidable share 1)"),
  ]

  /// Whether a default enters any sum of the population.
  private static func matters(_ id: QuantityID, in population: Population) -> Bool {
    let times: Set<QuantityID> =
      id == .avoidableShare
      ? [.minutesPerDay]
      : id == .workdays
        ? [.minutesPerDay, .minutesRemoved, .keepingHours]
        : [.minutesPerDay, .minutesRemoved, .keepingHours, .setupHours, .onboardingHours]
    return population.quantities.contains {
      times.contains($0.key) && $0.value.value.entry?.estimate.point != 0
    }
  }

  private static func zeroes(_ review: Review) -> [QuantityID] {
    let ofPopulations: [QuantityID] = [
      .minutesRemoved, .setupHours, .joiners, .onboardingHours, .keepingHours,
    ]
    let absent = ofPopulations.filter { id in
      review.populations.allSatisfy { $0.quantities[id] == nil }
    }
    return absent + [.buildCost, .runningCost].filter { review.quantities[$0] == nil }
  }

  private static func notes(_ subject: Subject) -> [String] {
    subject.ledger.notes.map { note in
      let of = note.population.flatMap { id in
        subject.review.populations.first { $0.id == id }.map {
          "\(subject.markup.text($0.title)), "
        }
      }
      let word = note.severity == .warning ? "Warning: " : ""
      return word + (of ?? "") + subject.markup.text(note.message)
    }
  }
}
