/// The part of the SARIF 2.1.0 schema that our logs use: objects, their members, and which are required.
///
/// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, sections 3.13 to 3.58. As
/// in the published schema, an object has no members but those named.
enum SARIFSchema {
  private indirect enum Form: Sendable {
    case string, uri, natural
    case oneOf([String])
    case array(Form)
    case object(String)
  }

  private typealias Members = [String: (form: Form, isRequired: Bool)]

  private static let objects: [String: Members] = [
    "log": [
      "$schema": (.uri, false), "version": (.oneOf(["2.1.0"]), true),
      "runs": (.array(.object("run")), true),
    ],
    "run": [
      "tool": (.object("tool"), true), "results": (.array(.object("result")), false),
      "columnKind": (.oneOf(["utf16CodeUnits", "unicodeCodePoints"]), false),
    ],
    "tool": ["driver": (.object("toolComponent"), true)],
    "toolComponent": [
      "name": (.string, true), "version": (.string, false), "informationUri": (.uri, false),
      "rules": (.array(.object("reportingDescriptor")), false),
    ],
    "reportingDescriptor": [
      "id": (.string, true), "shortDescription": (.object("message"), false),
      "fullDescription": (.object("message"), false), "help": (.object("message"), false),
    ],
    "message": ["text": (.string, true)],
    "result": [
      "ruleId": (.string, false), "ruleIndex": (.natural, false),
      "level": (.oneOf(["none", "note", "warning", "error"]), false),
      "message": (.object("message"), true), "locations": (.array(.object("location")), false),
      "fixes": (.array(.object("fix")), false),
    ],
    "location": ["physicalLocation": (.object("physicalLocation"), false)],
    "physicalLocation": [
      "artifactLocation": (.object("artifactLocation"), false),
      "region": (.object("region"), false),
    ],
    "artifactLocation": ["uri": (.uri, false)],
    "region": [
      "startLine": (.natural, false), "startColumn": (.natural, false),
      "endLine": (.natural, false),
      "endColumn": (.natural, false),
    ],
    "fix": ["artifactChanges": (.array(.object("artifactChange")), true)],
    "artifactChange": [
      "artifactLocation": (.object("artifactLocation"), true),
      "replacements": (.array(.object("replacement")), true),
    ],
    "replacement": [
      "deletedRegion": (.object("region"), true), "insertedContent": (.object("message"), false),
    ],
  ]

  /// What is wrong with a log that was read from JSON, by place.
  static func problems(in log: Any) -> [String] { problems(in: log, .object("log"), at: "") }

  private static func problems(in value: Any, _ form: Form, at place: String) -> [String] {
    switch form {
    case .string: value is String ? [] : ["\(place): not a string"]
    case .uri:
      (value as? String).map { !$0.contains(" ") } == true ? [] : ["\(place): not a URI reference"]
    case .natural:
      (value as? Int).map { $0 >= 0 } == true ? [] : ["\(place): not a whole number from 0"]
    case .oneOf(let words): problems(in: value, among: words, at: place)
    case .array(let element): problems(in: value, of: element, at: place)
    case .object(let name): problems(in: value, members: objects[name] ?? [:], at: place)
    }
  }

  private static func problems(in value: Any, among words: [String], at place: String) -> [String] {
    guard let word = value as? String else { return ["\(place): not a string"] }
    return words.contains(word)
      ? [] : ["\(place): '\(word)' is none of \(words.joined(separator: ", "))"]
  }

  private static func problems(in value: Any, of element: Form, at place: String) -> [String] {
    guard let elements = value as? [Any] else { return ["\(place): not an array"] }
    return elements.enumerated().flatMap { problems(in: $1, element, at: "\(place)/\($0)") }
  }

  private static func problems(
    in value: Any, members: Members, at place: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return ["\(place): not an object"] }
    let missing = members.filter { $0.value.isRequired && object[$0.key] == nil }.keys.sorted()
    let shown = place.isEmpty ? "/" : place
    return missing.map { "\(shown): '\($0)' is missing" }
      + object.sorted { $0.key < $1.key }.flatMap { key, value in
        members[key].map { problems(in: value, $0.form, at: "\(place)/\(key)") }
          ?? ["\(shown): '\(key)' is unknown"]
      }
  }
}
