internal import Assessment
internal import KnowledgeBase
import Quantities

/// Two reviews of one proposal as JSON.
struct ChangesJSON {
  let comparison: Comparison
  let subject: ComparisonSubject

  var text: String {
    let json = ComparisonJSON(subject: subject)
    let effects = comparison.effects.map { effect in
      JSONValue.object(
        ComparisonJSON.reference(effect.change).merging([
          "alone": json.ruling(effect.alone), "without": json.ruling(effect.without),
        ]) { $1 })
    }
    return json.text(
      "changes",
      [
        "attribution": json.attribution(comparison.attribution), "effects": .array(effects),
        "differences": json.differences, "stale": ComparisonJSON.ids(comparison.stale),
      ])
  }
}

/// Two people's answers as JSON.
struct PeopleJSON {
  let people: PeopleComparison
  let subject: ComparisonSubject

  var text: String {
    let json = ComparisonJSON(subject: subject)
    return json.text(
      "people",
      [
        "there": json.attribution(people.there), "back": json.attribution(people.back),
        "topics": .array(people.topics.map { .object(ComparisonJSON.reference($0)) }),
        "disputed": ComparisonJSON.ids(people.disputed.map(\.question)),
        "oneSided": ComparisonJSON.ids(people.oneSided.map(\.question)),
        "differences": json.differences,
      ])
  }
}

/// Two designs as JSON.
struct AlternativesJSON {
  let alternatives: Alternatives
  let subject: ComparisonSubject

  var text: String {
    let json = ComparisonJSON(subject: subject)
    let adverse = alternatives.adverse
    let better = Alternatives.Dimension.allCases.map { dimension in
      (dimension.rawValue, JSONValue.string(Self.word(alternatives.preference(dimension))))
    }
    return json.text(
      "alternatives",
      [
        "better": .object(Dictionary(uniqueKeysWithValues: better)),
        "netValuesOverlap": .bool(alternatives.netValuesOverlap),
        "adverse": .object([
          "onlyFirst": ComparisonJSON.ids(adverse.onlyFirst),
          "onlySecond": ComparisonJSON.ids(adverse.onlySecond),
          "both": ComparisonJSON.ids(adverse.both),
        ]),
        "populations": .object([
          "first": populations(alternatives.first), "second": populations(alternatives.second),
        ]),
        "findings": .object([
          "first": findings(alternatives.first), "second": findings(alternatives.second),
        ]),
        "flips": .object([
          "first": flips(alternatives.firstFlips), "second": flips(alternatives.secondFlips),
        ]),
      ])
  }

  private static func word(_ preference: Alternatives.Preference) -> String {
    switch preference {
    case .better(let side): side.rawValue
    case .same: "same"
    case .untold: "untold"
    }
  }

  private func populations(_ evaluation: Evaluation) -> JSONValue {
    .array(
      evaluation.standings.map { standing in
        .object([
          "id": .string(standing.population.id), "title": .string(standing.population.title),
          "role": .string(standing.population.role.rawValue),
          "asked": .string(standing.population.asked.rawValue),
          "pays": .bool(standing.pays), "gains": .bool(standing.gains),
          "externalised": .bool(standing.isExternalised),
          "toil": ComparisonJSON.amount(standing.ledger.toil),
          "gain": ComparisonJSON.amount(standing.ledger.gain),
          "hours": ComparisonJSON.amount(standing.ledger.hours),
        ])
      })
  }

  private func findings(_ evaluation: Evaluation) -> JSONValue {
    .array(
      evaluation.findings.filter { $0.strength != .none }.map { finding in
        .object([
          "id": .string(finding.id.rawValue), "strength": .string(finding.strength.rawValue),
          "support": ComparisonJSON.number(finding.support),
        ])
      })
  }

  private func flips(_ flips: Flips) -> JSONValue {
    .array(
      flips.sets.map { flip in
        .array(
          flip.changes.map { change in
            .object([
              "question": .string(change.question.rawValue), "from": .string(change.from),
              "to": .string(change.to),
            ])
          })
      })
  }
}
