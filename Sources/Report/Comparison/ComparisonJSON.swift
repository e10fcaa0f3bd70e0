internal import Assessment
internal import KnowledgeBase
import Quantities

/// The members that the objects of all three comparisons share.
struct ComparisonJSON {
  let subject: ComparisonSubject

  /// One object, ended by a line end.
  func text(_ mode: String, _ members: [String: JSONValue]) -> String {
    let common: [String: JSONValue] = [
      "schema": .integer(ComparisonReport.schema), "mode": .string(mode),
      "content": .string(subject.catalog.fingerprint),
      "policy": .string(subject.first.evaluation.policy.fingerprint),
      "first": side(subject.first, subject.files.first),
      "second": side(subject.second, subject.files.second),
    ]
    return JSONValue.object(common.merging(members) { $1 }).text + "\n"
  }

  private func side(_ subject: Subject, _ file: String) -> JSONValue {
    let evaluation = subject.evaluation
    let ledger = evaluation.ledger
    return .object([
      "file": .string(file),
      "title": .string(subject.review.title),
      "author": .optional(subject.review.author.map { .string($0) }),
      "currency": .string(subject.review.currency),
      "content": .optional(subject.review.content.map { .string($0) }),
      "ruling": ruling(evaluation.ruling),
      "bands": Self.names(evaluation.bands),
      "evidence": Self.names(evaluation.evidence),
      "gates": .array(evaluation.gates.map(JSONValue.string)),
      "toilScore": .object([
        "low": Self.number(evaluation.toilScore.low),
        "high": Self.number(evaluation.toilScore.high),
      ]),
      "toil": Self.amount(ledger.toil), "gain": Self.amount(ledger.gain),
      "net": Self.amount(ledger.net), "humanBalanceHours": Self.amount(ledger.humanBalanceHours),
      "suspect": .array(
        subject.questions.filter { $0.state == .suspect }.map { .string($0.question.id.rawValue) }),
    ])
  }

  func ruling(_ ruling: Ruling?) -> JSONValue {
    .optional(
      ruling.map { ruling in
        .object([
          "verdict": .optional(ruling.verdict.map { .string($0.rawValue) }),
          "atLeast": .string(ruling.atLeast.rawValue), "verdicts": Self.names(ruling.verdicts),
        ])
      })
  }

  func attribution(_ attribution: Attribution) -> JSONValue {
    let occurrences = attribution.changes.compactMap { change in
      attribution.occurrences[change].map { (change, $0) }
    }
    return .object([
      "moved": .bool(attribution.isMoved),
      "from": ruling(attribution.from), "to": ruling(attribution.to),
      "smallest": .bool(attribution.isSmallest), "count": .integer(attribution.count),
      "sets": .array(attribution.sets.map { .array($0.map { .object(Self.reference($0)) }) }),
      "occurrences": .array(
        occurrences.map { change, count in
          .object(Self.reference(change).merging(["count": .integer(count)]) { $1 })
        }),
    ])
  }

  /// What names a change: its kind, and the ids of what it is about.
  static func reference(_ change: ReviewChange) -> [String: JSONValue] {
    switch change {
    case .content: ["kind": .string("content")]
    case .answer(let id): ["kind": .string("answer"), "question": .string(id.rawValue)]
    case .population(let id): ["kind": .string("population"), "population": .string(id)]
    case .quantity(let key):
      [
        "kind": .string("quantity"), "quantity": .string(key.quantity.rawValue),
        "population": .optional(key.population.map { .string($0) }),
      ]
    case .figures: ["kind": .string("figures")]
    case .seed: ["kind": .string("seed")]
    }
  }

  /// The members of a set in their own order.
  static func names<Name>(_ set: Set<Name>) -> JSONValue
  where Name: Comparable & RawRepresentable, Name.RawValue == String {
    .array(set.sorted().map { .string($0.rawValue) })
  }

  static func ids(_ ids: some Sequence<ArticleID>) -> JSONValue {
    .array(ids.map { .string($0.rawValue) })
  }

  static func amount(_ amount: Amount?) -> JSONValue {
    switch amount {
    case nil: .null
    case .point(let value):
      .object(["point": value.exactDecimal.map(JSONValue.number) ?? number(value.double)])
    case .sampled(let summary):
      .object([
        "p5": number(summary.p5), "median": number(summary.median), "p95": number(summary.p95),
        "mean": number(summary.mean),
      ])
    }
  }

  static func number(_ value: Double) -> JSONValue { .number(SignificantDigits.text(value)) }
}
