public import Assessment
public import KnowledgeBase
import Quantities

/// An evaluation as JSON for pipelines: ids and not labels, sorted keys, no time stamps.
///
/// SCORING.md, section 6. Sampled figures have six significant digits; exact ones are printed exactly
/// where their decimals end.
public enum ScoreJSON {
  /// The form of the object; it grows only with a note in the change log.
  public static let schema = 1

  /// One object, ended by a line end.
  public static func text(_ evaluation: Evaluation, _ catalog: Catalog) -> String {
    let ruling = evaluation.ruling
    let review = evaluation.review
    let prospects = try? Prospects(of: evaluation, in: catalog)
    let value: JSONValue = .object([
      "schema": .integer(schema),
      "title": .string(review.title),
      "proposal": .optional(review.proposal.map(JSONValue.string)),
      "currency": .string(review.currency),
      "verdict": .optional(ruling.verdict.map { .string($0.rawValue) }),
      "atLeast": .string(ruling.atLeast.rawValue),
      "verdicts": names(ruling.verdicts),
      "settled": .bool(prospects?.settledness.isSettled ?? false),
      "bands": names(evaluation.bands),
      "evidence": names(evaluation.evidence),
      "gates": .array(evaluation.gates.map(JSONValue.string)),
      "toilScore": .object([
        "low": number(evaluation.toilScore.low), "high": number(evaluation.toilScore.high),
      ]),
      "coverage": coverage(evaluation.coverage),
      "ledger": ledger(evaluation),
      "findings": .array(evaluation.findings.map { finding($0, catalog) }),
      "flips": .array((prospects?.flips.sets ?? []).map(flip)),
      "next": .optional(prospects?.next.flatMap(next)),
      "suspect": .array(
        zip(evaluation.questions, evaluation.states).filter { $0.1 == .suspect }
          .map { .string($0.0.id.rawValue) }),
      "content": .string(catalog.fingerprint),
    ])
    return value.text + "\n"
  }

  private static func flip(_ flip: Flip) -> JSONValue {
    .array(
      flip.changes.map { change in
        .object([
          "question": .string(change.question.rawValue), "from": .string(change.from),
          "to": .string(change.to),
        ])
      })
  }

  /// The question or the quantity that would be asked next.
  private static func next(_ step: Interview.Step) -> JSONValue? {
    switch step {
    case .question(let id): .string(id.rawValue)
    case .quantity(let key): .string(key.quantity.rawValue)
    default: nil
    }
  }

  /// The members of a set in their own order.
  private static func names<Name>(_ set: Set<Name>) -> JSONValue
  where Name: Comparable & RawRepresentable, Name.RawValue == String {
    .array(set.sorted().map { .string($0.rawValue) })
  }

  private static func coverage(_ coverage: Coverage) -> JSONValue {
    .object([
      "answered": .integer(coverage.answered), "unknown": .integer(coverage.unknown),
      "notApplicable": .integer(coverage.notApplicable), "skipped": .integer(coverage.skipped),
      "suspect": .integer(coverage.suspect), "open": .integer(coverage.open),
    ])
  }

  private static func finding(_ finding: Finding, _ catalog: Catalog) -> JSONValue {
    let article = catalog.article(finding.id)
    return .object([
      "id": .string(finding.id.rawValue),
      "support": number(finding.support),
      "strength": .string(finding.strength.rawValue),
      "for": .array(finding.reasonsFor.map(reason)),
      "against": .array(finding.reasonsAgainst.map(reason)),
      "file": .optional(article.map { .string($0.location.path) }),
      "line": .optional(article.map { .integer($0.location.line) }),
      "fingerprint": .optional(article.map { .string($0.fingerprint) }),
    ])
  }

  private static func reason(_ reason: Finding.Reason) -> JSONValue {
    .object([
      "question": .string(reason.question.rawValue), "option": .string(reason.option),
      "weight": .integer(reason.weight),
    ])
  }
}

extension ScoreJSON {
  private static func ledger(_ evaluation: Evaluation) -> JSONValue {
    let ledger = evaluation.ledger
    return .object([
      "toil": amount(ledger.toil),
      "gain": amount(ledger.gain),
      "net": amount(ledger.net),
      "probabilityOfLoss": .optional(ledger.probabilityOfLoss.map(number)),
      "humanBalanceHours": amount(ledger.humanBalanceHours),
      "leverage": .optional(ledger.leverage.map(number)),
      "breakEven": breakEven(ledger.breakEven, withSaving: true),
      "populations": .array(evaluation.standings.map(population)),
    ])
  }

  private static func population(_ standing: PopulationStanding) -> JSONValue {
    let ledger = standing.ledger
    return .object([
      "id": .string(standing.population.id),
      "title": .string(standing.population.title),
      "role": .string(standing.population.role.rawValue),
      "asked": .string(standing.population.asked.rawValue),
      "toil": amount(ledger.toil),
      "gain": amount(ledger.gain),
      "hours": amount(ledger.hours),
      "externalised": .bool(standing.isExternalised),
      "breakEven": breakEven(ledger.breakEven, withSaving: false),
    ])
  }

  /// The saving belongs to the proposal, so populations have only the other two.
  private static func breakEven(_ breakEven: BreakEven, withSaving: Bool) -> JSONValue {
    var members: [String: JSONValue] = [
      "minutes": number(breakEven.exactMinutes, else: breakEven.minutes),
      "people": number(breakEven.exactPeople, else: breakEven.people),
    ]
    if withSaving { members["saving"] = number(breakEven.exactSaving, else: breakEven.saving) }
    return .object(members)
  }

  private static func amount(_ amount: Amount?) -> JSONValue {
    switch amount {
    case nil: .null
    case .point(let value): .object(["point": number(value)])
    case .sampled(let summary):
      .object([
        "p5": number(summary.p5), "median": number(summary.median), "p95": number(summary.p95),
        "mean": number(summary.mean),
      ])
    }
  }

  private static func number(_ exact: Rational?, else value: Double?) -> JSONValue {
    exact.map(number) ?? .optional(value.map(number))
  }

  private static func number(_ value: Rational) -> JSONValue {
    value.exactDecimal.map(JSONValue.number) ?? number(value.double)
  }

  private static func number(_ value: Double) -> JSONValue {
    .number(SignificantDigits.text(value))
  }
}
