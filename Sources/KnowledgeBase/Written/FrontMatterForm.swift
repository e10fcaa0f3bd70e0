package import Markdown

/// What a front-matter value must look like.
package enum FrontMatterForm: Hashable, Sendable {
  case oneOf([String])
  case someOf([String])
  case date
  case slug
  case slugs
  case wholeNumber
  case number
  case minutes
  case text

  /// The parts of a value that do not have this form: the value itself, or elements of its list.
  package func faults(in value: YAMLNode) -> [YAMLNode] {
    switch self {
    case .someOf(let choices):
      let faults = Self.faults(in: value) { choices.contains($0) }
      return value.elements?.isEmpty == true ? [value] : faults
    case .slugs:
      return Self.faults(in: value) { ArticleID($0).isWellFormed }
    default:
      return value.scalar.map(acceptsScalar) == true ? [] : [value]
    }
  }

  /// The words to choose from, if there are any.
  package var choices: [String] {
    switch self {
    case .oneOf(let choices), .someOf(let choices): choices
    default: []
    }
  }

  /// What is accepted, for a diagnostic.
  package var description: String {
    switch self {
    case .oneOf(let choices): "one of \(choices.map { "'\($0)'" }.joined(separator: ", "))"
    case .someOf(let choices):
      "a list in brackets of \(choices.map { "'\($0)'" }.joined(separator: ", "))"
    case .date: "a date as YYYY-MM-DD"
    case .slug: "an article id in lower-case letters, digits and hyphens"
    case .slugs: "a list in brackets of article ids, for instance [day-cost, joiners]"
    case .wholeNumber: "a whole number"
    case .number: "a number in digits, for instance 0.4"
    case .minutes: "a number of minutes above 0, for instance 0.4"
    case .text: "a short text"
    }
  }

  /// Whether a single text has this form.
  package func acceptsScalar(_ text: String) -> Bool {
    switch self {
    case .oneOf(let choices): choices.contains(text)
    case .date: Self.isDate(text)
    case .slug: ArticleID(text).isWellFormed
    case .wholeNumber: text.utf8.count <= 9 && Int(text).map { $0 >= 0 } ?? false
    case .number: Self.isDecimal(text)
    case .minutes: Self.isDecimal(text) && Double(text).map { $0 > 0 } ?? false
    case .text: !text.isEmpty
    case .someOf, .slugs: false
    }
  }

  private static func faults(in value: YAMLNode, _ accepts: (String) -> Bool) -> [YAMLNode] {
    (value.elements ?? [value]).filter { $0.scalar.map(accepts) != true }
  }

  /// Whether a text is a number in plain digits, without exponent.
  static func isDecimal(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 18 && (1...2).contains(parts.count)
      && parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
      }
  }

  /// Whether a text is a day of the Gregorian calendar as `YYYY-MM-DD`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard
      parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}
