import Assessment
import KnowledgeBase
import Records
import TestSupport

import Quantities
@testable import Report

/// Makes reviews with odd texts in every place that people can type into.
struct RandomReview {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A review whose quantities and answers fit no catalog in particular.
  mutating func review() -> Review {
    var populations: [Population] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let population = population()
      if !populations.contains(where: { $0.id == population.id }) { populations.append(population) }
    }
    let ids = populations.map(\.id)
    for place in populations.indices {
      populations[place].quantities = quantities(.population, ids)
    }
    var answers: [ArticleID: Answer] = [:]
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      answers[ArticleID(id())] = answer()
    }
    return Review(
      title: text(), author: maybe { $0.text() }, decisionOwner: maybe { $0.text() },
      date: maybe { $0.random.pick(["2026-11-23", "2024-02-29", "0001-01-01"]) },
      currency: random.pick(["USD", "EUR", "CHF", "NOK"]), content: maybe { $0.text() },
      seed: random.next(), scope: random.pick([.all, .core]), populations: populations,
      quantities: quantities(.proposal, ids), answers: answers, followUps: followUps(ids))
  }

  /// Answers to the questions of a catalog.
  mutating func answers(to questions: [Question]) -> [ArticleID: Answer] {
    var answers: [ArticleID: Answer] = [:]
    for question in questions where Int.random(in: 0..<4, using: &random) > 0 {
      var answer = answer()
      if let option = question.options.randomElement(using: &random), Bool.random(using: &random) {
        answer.choice = .option(option.key)
      }
      if Bool.random(using: &random) { answer.fingerprint = nil }
      answers[question.id] = answer
    }
    return answers
  }

  /// Notes of any kind.
  mutating func notes() -> String {
    random.pick(["", "\n", "\n## Record\n\n```yaml counterweight-review\ntitle: x\n```\n"])
      + random.text(random.pick(TextStyle.allCases))
  }

  /// Keys that no version reads, at places that a review has.
  mutating func kept(for review: Review) -> KeptKeys {
    var kept = KeptKeys()
    var places: [RecordPlace] = [.record, .proposalQuantities]
    for population in review.populations {
      places += [
        .population(population.id), .asked(population: population.id),
        .populationQuantities(population.id),
      ]
      places += population.quantities.keys.sorted().map {
        .quantity(QuantityKey($0, population: population.id))
      }
    }
    places += review.quantities.keys.sorted().map { .quantity(QuantityKey($0)) }
    places += review.answers.keys.sorted().map(RecordPlace.answer)
    places += RecordPlace.places(of: review.followUps)
    for place in places where Int.random(in: 0..<4, using: &random) == 0 {
      let keys = (0..<Int.random(in: 1...3, using: &random)).map { "x\($0)" + text() }
      kept[place] = keys.map { KeptEntry(key: $0, value: value(depth: 0)) }
    }
    return kept
  }

  private mutating func value(depth: Int) -> KeptValue {
    switch Int.random(in: 0..<(depth < 3 ? 5 : 3), using: &random) {
    case 0: return .null
    case 1, 2: return .text(text())
    case 3:
      return .list((0..<Int.random(in: 0...3, using: &random)).map { _ in value(depth: depth + 1) })
    default:
      let keys = (0..<Int.random(in: 0...3, using: &random)).map { "\($0)" + text() }
      return .mapping(keys.map { KeptEntry(key: $0, value: value(depth: depth + 1)) })
    }
  }

  private mutating func population() -> Population {
    Population(
      id: id(), title: text(), role: random.pick(PopulationRole.allCases),
      asked: random.pick(Population.Asked.allCases), askedNote: maybe { $0.text() },
      askedEvidence: maybe { $0.text() })
  }

  private mutating func quantities(
    _ scope: QuantityScope, _ ids: [String]
  ) -> [QuantityID: GivenQuantity] {
    var quantities: [QuantityID: GivenQuantity] = [:]
    for id in QuantityID.allCases where id.scope == scope && Bool.random(using: &random) {
      quantities[id] = GivenQuantity(
        value(of: id), gains: population(ids), pays: population(ids),
        grade: random.pick(Grade.allCases), evidence: maybe { $0.text() },
        note: maybe { $0.text() },
        fingerprint: maybe { $0.text() })
    }
    return quantities
  }

  private mutating func followUps(_ ids: [String]) -> [FollowUp] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let id = random.pick(QuantityID.allCases)
      let isPossible = id.scope == .proposal || !ids.isEmpty
      let measured = isPossible ? maybe { $0.value(of: id).entry } ?? nil : nil
      let isOfProposal = measured?.quantity.scope == .proposal
      return FollowUp(
        date: random.pick(["2026-11-23", "2024-02-29", "9999-12-31"]),
        population: isOfProposal ? nil : measured == nil ? population(ids) : random.pick(ids),
        measured: measured, source: maybe { $0.text() }, note: maybe { $0.text() })
    }
  }

  private mutating func population(_ ids: [String]) -> String? {
    ids.isEmpty ? nil : maybe { $0.random.pick(ids) }
  }

  private mutating func value(of id: QuantityID) -> QuantityValue {
    let texts = [
      "1", "0.3", "2..4", "1 / 2 / 3", "1%", "48 min/week", "2 h/month", "-1", "0", "unknown",
    ]
    let entries = texts.compactMap { try? QuantityEntry.parse($0, for: id) }
    let entry = random.pick(entries)
    return Int.random(in: 0..<5, using: &random) == 0 ? .unknown : .known(entry)
  }

  private mutating func answer() -> Answer {
    Answer(
      random.pick([.unknown, .notApplicable, .option("k" + text()), .option("weekly")]),
      grade: random.pick(Grade.allCases), evidence: maybe { $0.text() }, note: maybe { $0.text() },
      fingerprint: maybe { $0.text() })
  }

  private mutating func id() -> String { "i" + text(pieces: 3) }

  private mutating func text(pieces: Int = 6) -> String {
    random.text(random.pick(TextStyle.allCases), pieces: pieces)
  }

  private mutating func maybe<Value>(_ make: (inout RandomReview) -> Value) -> Value? {
    Bool.random(using: &random) ? make(&self) : nil
  }
}
