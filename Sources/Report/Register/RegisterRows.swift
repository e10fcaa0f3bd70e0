internal import Assessment
internal import KnowledgeBase
import Quantities

/// Reviews for machines: a line each.
enum RegisterRows {
  /// The form of the lines; it grows only with a note in the change log.
  static let schema = 1

  /// One object on one line, keys sorted; hours and money are expected values of a year.
  static func json(_ entry: RegisterEntry, _ clock: Register.Clock) -> String {
    let brief = entry.brief
    let value: JSONValue = .object([
      "schema": .integer(schema),
      "path": .string(entry.path),
      "title": .string(entry.title),
      "decisionOwner": .optional(entry.decisionOwner.map(JSONValue.string)),
      "date": .optional(entry.date.map(JSONValue.string)),
      "lastLook": .optional(entry.lastLook.map(JSONValue.string)),
      "stale": .bool(clock.isStale(entry)),
      "currency": .string(entry.currency),
      "verdict": .optional(brief.ruling.verdict.map { .string($0.rawValue) }),
      "atLeast": .string(brief.ruling.atLeast.rawValue),
      "verdicts": .array(brief.ruling.verdicts.sorted().map { .string($0.rawValue) }),
      "bands": .array(brief.bands.sorted().map { .string($0.rawValue) }),
      "strong": ids(brief, .strong),
      "some": ids(brief, .some),
      "suspect": .array(brief.suspect.map { .string($0.rawValue) }),
      "missing": .integer(brief.missing),
      "net": number(brief.net),
      "measured": .integer(entry.measured),
      "crossed": .array(entry.crossed.map(JSONValue.string)),
      "tripwireCrossed": .bool(entry.isTripwireCrossed),
      "populations": .array(brief.populations.map(population)),
    ])
    return value.line + "\n"
  }

  private static func population(_ share: BriefEvaluation.Share) -> JSONValue {
    .object([
      "id": .string(share.id),
      "title": .string(share.title),
      "toilHours": number(share.toilHours),
      "gainHours": number(share.gainHours),
      "toil": number(share.toil),
      "gain": number(share.gain),
      "externalised": .bool(share.isExternalised),
    ])
  }

  private static func ids(
    _ brief: BriefEvaluation, _ strength: Finding.Strength
  ) -> JSONValue {
    .array(brief.signs.filter { $0.strength == strength }.map { .string($0.id.rawValue) })
  }

  private static func number(_ value: Double?) -> JSONValue {
    .optional(value.map { .number(SignificantDigits.text($0)) })
  }
}

/// RFC 4180, with line ends of LF.
extension RegisterRows {
  private static let columns = [
    "path", "title", "decision_owner", "date", "last_look", "stale", "currency", "verdict",
    "at_least", "strong", "some", "suspect", "missing", "toil_hours", "gain_hours", "toil", "gain",
    "net", "externalised", "measured", "crossed", "tripwire_crossed",
  ]

  static let csvHeader = columns.joined(separator: ",") + "\n"

  static func csv(_ entry: RegisterEntry, _ clock: Register.Clock) -> String {
    let brief = entry.brief
    func ids(_ strength: Finding.Strength) -> String {
      list(brief.signs.filter { $0.strength == strength }.map(\.id.rawValue))
    }
    let cells = [
      cell(entry.path), cell(entry.title), cell(entry.decisionOwner ?? ""),
      cell(entry.date ?? ""), cell(entry.lastLook ?? ""), String(clock.isStale(entry)),
      cell(entry.currency), brief.ruling.verdict?.rawValue ?? "", brief.ruling.atLeast.rawValue,
      cell(ids(.strong)), cell(ids(.some)), cell(list(brief.suspect.map(\.rawValue))),
      String(brief.missing), figure(entry.toilHours), figure(entry.gainHours), figure(entry.toil),
      figure(entry.gain), figure(brief.net),
      cell(list(brief.populations.filter(\.isExternalised).map(\.id))), String(entry.measured),
      cell(list(entry.crossed)), String(entry.isTripwireCrossed),
    ]
    return cells.joined(separator: ",") + "\n"
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: " ") }

  /// Figures of ours may start with a minus; spreadsheets take them for numbers, which they are.
  private static func figure(_ value: Double?) -> String {
    value.map { SignificantDigits.text($0) } ?? ""
  }

  /// Text that somebody typed, quoted where it must be and never a formula.
  ///
  /// A spreadsheet computes what starts with one of `= + - @` or a tab or return, even in quotes; an
  /// apostrophe before it makes it text (OWASP, CSV Injection).
  static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first { $0 != " " }.map(mayStartFormula) ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes =
      isFormula
      || safe.unicodeScalars.contains { ",\";\n\r\t".unicodeScalars.contains($0) }
      || safe.hasPrefix(" ") || safe.hasSuffix(" ")
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  /// The full-width forms are taken for the others by some.
  private static func mayStartFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
