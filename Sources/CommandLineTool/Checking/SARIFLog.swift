import Checks
import Diagnostics
import Report

/// Diagnostics as a SARIF 2.1.0 log.
///
/// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, sections 3.13 to 3.58.
enum SARIFLog {
  /// The log of one run.
  static func value(_ diagnostics: [Diagnostic], in sources: [String: SourceFile]) -> JSONValue {
    let diagnostics = diagnostics.sorted()
    let rules = Set(diagnostics.map(\.identifier)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    return .object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object([
            "driver": .object([
              "name": .string("Counterweight"), "rules": .array(rules.map(rule)),
            ])
          ]),
          "columnKind": .string("utf16CodeUnits"),
          "results": .array(
            diagnostics.map { diagnostic in
              result(
                diagnostic, rule: places[diagnostic.identifier] ?? 0,
                EditorColumns(sources[diagnostic.path]))
            }),
        ])
      ]),
    ])
  }

  private static func rule(_ identifier: String) -> JSONValue {
    var members: [String: JSONValue] = ["id": .string(identifier)]
    if let known = Checker.documentation.first(where: { $0.identifier == identifier }) {
      members["shortDescription"] = text(known.summary)
      members["fullDescription"] = text(known.explanation)
      members["help"] = text(
        "Run `counterweight explain \(identifier)` for an example that fails and one that passes.")
    }
    return .object(members)
  }

  private static func result(
    _ diagnostic: Diagnostic, rule: Int, _ columns: EditorColumns
  ) -> JSONValue {
    var location: [String: JSONValue] = ["artifactLocation": artifact(diagnostic.path)]
    if let range = diagnostic.range { location["region"] = region(range, columns) }
    var members: [String: JSONValue] = [
      "ruleId": .string(diagnostic.identifier),
      "ruleIndex": .integer(rule),
      "level": .string(diagnostic.severity.rawValue),
      "message": text(message(of: diagnostic)),
      "locations": .array([.object(["physicalLocation": .object(location)])]),
    ]
    if !diagnostic.fix.isEmpty { members["fixes"] = .array([fix(diagnostic, columns)]) }
    return .object(members)
  }

  /// The summary with what to do and what else is known, each on a line of its own.
  private static func message(of diagnostic: Diagnostic) -> String {
    ([diagnostic.summary] + diagnostic.solutions + diagnostic.notes).joined(separator: "\n")
  }

  private static func fix(_ diagnostic: Diagnostic, _ columns: EditorColumns) -> JSONValue {
    .object([
      "artifactChanges": .array([
        .object([
          "artifactLocation": artifact(diagnostic.path),
          "replacements": .array(
            diagnostic.fix.map {
              .object([
                "deletedRegion": region($0.range, columns), "insertedContent": text($0.text),
              ])
            }),
        ])
      ])
    ])
  }

  private static func region(_ range: SourceRange, _ columns: EditorColumns) -> JSONValue {
    .object([
      "startLine": .integer(range.lowerBound.line),
      "startColumn": .integer(columns.column(of: range.lowerBound)),
      "endLine": .integer(range.upperBound.line),
      "endColumn": .integer(columns.column(of: range.upperBound)),
    ])
  }

  private static func artifact(_ path: String) -> JSONValue {
    .object(["uri": .string(uri(path))])
  }

  private static func text(_ text: String) -> JSONValue { .object(["text": .string(text)]) }

  /// The path as a URI reference (RFC 3986): all but unreserved characters and `/` percent-encoded.
  private static func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
