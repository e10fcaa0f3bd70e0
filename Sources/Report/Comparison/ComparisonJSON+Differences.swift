internal import Assessment
internal import KnowledgeBase
import Quantities

/// What two reviews say differently, in ids and keys.
extension ComparisonJSON {
  var differences: JSONValue {
    let all = subject.differences
    return .object([
      "answers": .array(all.answers.map(answer)),
      "populations": .array(all.populations.map(population)),
      "quantities": .array(all.quantities.map(quantity)),
      "findings": .array(all.findings.map(finding)),
    ])
  }

  private func answer(_ difference: AnswerDifference) -> JSONValue {
    .object([
      "question": .string(difference.question.rawValue),
      "first": side(difference.old), "second": side(difference.new),
      "levelDistance": .optional(difference.levelDistance.map(JSONValue.integer)),
    ])
  }

  private func side(_ side: AnswerDifference.Side) -> JSONValue {
    .object([
      "option": .optional(side.answer.map { .string($0.choice.key) }),
      "state": .string(Self.word(side.state)),
      "level": .optional(side.level.map(JSONValue.integer)),
      "grade": .optional(side.answer.map { .string($0.grade.rawValue) }),
    ])
  }

  private static func word(_ state: QuestionState?) -> String {
    switch state {
    case .open: "open"
    case .answered: "answered"
    case .unknown: "unknown"
    case .notApplicable: "notApplicable"
    case .skipped: "skipped"
    case .suspect: "suspect"
    case nil: "noLongerAsked"
    }
  }

  private func population(_ difference: PopulationDifference) -> JSONValue {
    func side(_ population: Population?) -> JSONValue {
      .optional(
        population.map { population in
          .object([
            "title": .string(population.title), "role": .string(population.role.rawValue),
            "asked": .string(population.asked.rawValue),
            "quantities": .object(
              Dictionary(
                uniqueKeysWithValues: population.quantities.map {
                  ($0.key.rawValue, given($0.value))
                })),
          ])
        })
    }
    return .object([
      "population": .string(difference.id), "first": side(difference.old),
      "second": side(difference.new),
    ])
  }

  private func quantity(_ difference: QuantityDifference) -> JSONValue {
    .object([
      "quantity": .string(difference.key.quantity.rawValue),
      "population": .optional(difference.key.population.map { .string($0) }),
      "first": .optional(difference.old.map(given)),
      "second": .optional(difference.new.map(given)),
    ])
  }

  private func given(_ given: GivenQuantity) -> JSONValue {
    .object([
      "value": .string(given.value.entry.map { $0.text } ?? "unknown"),
      "pays": .optional(given.pays.map { .string($0) }),
      "gains": .optional(given.gains.map { .string($0) }),
      "grade": .string(given.grade.rawValue),
    ])
  }

  private func finding(_ difference: FindingDifference) -> JSONValue {
    func side(_ finding: Finding?) -> JSONValue {
      .optional(
        finding.map { finding in
          .object([
            "support": Self.number(finding.support), "strength": .string(finding.strength.rawValue),
          ])
        })
    }
    return .object([
      "id": .string(difference.id.rawValue), "move": .string(difference.move.rawValue),
      "first": side(difference.old), "second": side(difference.new),
    ])
  }
}
