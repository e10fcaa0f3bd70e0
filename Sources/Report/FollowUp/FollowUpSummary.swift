public import Assessment
public import KnowledgeBase
import Quantities

/// What `counterweight follow-up` prints: predicted beside measured, tripwires, and the verdict again.
public enum FollowUpSummary {
  /// The form of the object; it grows only with a note in the change log.
  public static let schema = 1

  /// Plain lines, each ended by a line end; no markup.
  public static func text(_ followedUp: FollowedUp, _ catalog: Catalog) -> String {
    let subject = Subject(
      evaluation: followedUp.predicted, catalog: catalog, markup: .plain, links: .none)
    let title = "Review: \(subject.markup.text(subject.review.title))"
    guard !subject.review.followUps.isEmpty else {
      return [title, nothing].map { $0 + "\n" }.joined()
    }
    let sentences = FollowUpSentences(subject: subject, followedUp: followedUp)
    var lines = [title] + sentences.entries + sentences.limits
    if !followedUp.facts.isEmpty { lines += sentences.result }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let nothing =
    "Nothing was measured yet. Add a figure with --quantity, --value, --date and --source."

  /// One object with sorted keys, ended by a line end.
  public static func json(_ followedUp: FollowedUp) -> String {
    let review = followedUp.predicted.review
    let value: JSONValue = .object([
      "schema": .integer(schema),
      "title": .string(review.title),
      "currency": .string(review.currency),
      "facts": .array(followedUp.facts.map(fact)),
      "limits": .array(
        followedUp.predicted.limits.map { limit($0, followedUp.fact(of: $0)) }),
      "unnamedWork": .array(followedUp.unnamedWork.map { key($0.key) }.map(JSONValue.object)),
      "tripwireCrossed": .bool(followedUp.isTripwireCrossed),
      "predicted": result(followedUp.predicted),
      "measured": result(followedUp.measured),
    ])
    return value.text + "\n"
  }

  private static func key(_ key: QuantityKey) -> [String: JSONValue] {
    [
      "population": .optional(key.population.map(JSONValue.string)),
      "quantity": .string(key.quantity.rawValue),
    ]
  }

  private static func fact(_ fact: MeasuredFact) -> JSONValue {
    let others: [String: JSONValue] = [
      "date": .string(fact.followUp.date),
      "source": .optional(fact.followUp.source.map(JSONValue.string)),
      "note": .optional(fact.followUp.note.map(JSONValue.string)),
      "predicted": .optional(fact.predicted.map(estimate)),
      "measured": estimate(fact.measured),
      "position": .optional(fact.position.map { .string($0.rawValue) }),
    ]
    return .object(key(fact.key).merging(others) { $1 })
  }

  private static func estimate(_ estimate: Estimate) -> JSONValue {
    if let point = estimate.point { return .object(["point": number(point.double, point)]) }
    return .object([
      "p5": number(estimate.p5.double, estimate.p5), "median": number(estimate.median, nil),
      "p95": number(estimate.p95.double, estimate.p95),
    ])
  }

  private static func number(_ value: Double, _ exact: Rational?) -> JSONValue {
    .number(exact?.exactDecimal ?? SignificantDigits.text(value))
  }

  private static func limit(_ limit: Limit, _ fact: MeasuredFact?) -> JSONValue {
    let others: [String: JSONValue] = [
      "limit": number(limit.value, limit.exact),
      "losesWhen": .string(limit.side.rawValue),
      "isTripwire": .bool(limit.isTripwire),
      "crossed": .optional(fact.map { .bool(limit.isCrossed(by: $0.measured)) }),
    ]
    return .object(key(limit.key).merging(others) { $1 })
  }

  private static func result(_ evaluation: Evaluation) -> JSONValue {
    let ruling = evaluation.ruling
    let ledger = evaluation.ledger
    return .object([
      "verdict": .optional(ruling.verdict.map { .string($0.rawValue) }),
      "atLeast": .string(ruling.atLeast.rawValue),
      "verdicts": .array(ruling.verdicts.sorted().map { .string($0.rawValue) }),
      "net": .optional(ledger.net.map(amount)),
      "probabilityOfLoss": .optional(ledger.probabilityOfLoss.map { number($0, nil) }),
    ])
  }

  private static func amount(_ amount: Amount) -> JSONValue {
    switch amount {
    case .point(let value): .object(["point": number(value.double, value)])
    case .sampled(let summary):
      .object([
        "p5": number(summary.p5, nil), "median": number(summary.median, nil),
        "p95": number(summary.p95, nil), "mean": number(summary.mean, nil),
      ])
    }
  }
}
