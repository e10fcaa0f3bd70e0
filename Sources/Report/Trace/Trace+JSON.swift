internal import Assessment
internal import KnowledgeBase
import Quantities

extension Trace {
  /// The form of the object; it grows only with a note in the change log.
  public static let schema = 1

  /// The chain as one object with sorted keys, ended by a line end.
  ///
  /// Sampled figures have six significant digits; exact ones are printed exactly where their decimals end.
  public var json: String {
    let value: JSONValue = .object([
      "schema": .integer(Self.schema), "what": .string(what), "trace": root.json,
    ])
    return value.text + "\n"
  }
}

extension TraceNode {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = ["text": .string(text)]
    if let id { members["id"] = .string(id) }
    if let figure { members["figure"] = figure.json }
    if !sources.isEmpty { members["sources"] = .array(sources.map(\.json)) }
    if !parts.isEmpty { members["parts"] = .array(parts.map(\.json)) }
    return .object(members)
  }
}

extension TraceNode.Source {
  fileprivate var json: JSONValue {
    switch self {
    case .content(let location, let fingerprint):
      .object([
        "kind": .string("content"), "file": .string(location.path),
        "line": .integer(location.line),
        "fingerprint": .optional(fingerprint.map(JSONValue.string)),
      ])
    case .record(let path, let line):
      .object([
        "kind": .string("record"), "file": .string(path),
        "line": .optional(line.map(JSONValue.integer)),
      ])
    }
  }
}

extension Amount {
  /// `{point}` where all inputs are points, else what the samples say.
  fileprivate var json: JSONValue {
    func number(_ value: Double) -> JSONValue { .number(SignificantDigits.text(value)) }
    switch self {
    case .point(let value):
      return .object(["point": value.exactDecimal.map(JSONValue.number) ?? number(value.double)])
    case .sampled(let summary):
      return .object([
        "p5": number(summary.p5), "median": number(summary.median), "p95": number(summary.p95),
        "mean": number(summary.mean),
      ])
    }
  }
}
