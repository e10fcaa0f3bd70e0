/// The fields of a form as a browser sent it: texts by name.
///
/// Everything in it is somebody else's: nothing is trusted, all of it is bounded.
struct FormFields: Hashable, Sendable {
  /// Why a body is no form.
  enum Problem: Error, Hashable {
    /// It is neither of the two kinds that forms have.
    case contentType

    /// It breaks the rules of its kind, or is no UTF-8.
    case malformed

    /// More fields than any form here has.
    case tooMany
  }

  /// No form here has half as many.
  static let most = 64

  private var values: [String: [String]] = [:]
  private var count = 0

  init() {}

  /// Reads a body.
  ///
  /// - Parameters:
  ///   - contentType: the value of `Content-Type`, if there was one.
  ///   - body: all of it; its size was bounded by who received it.
  /// - Throws: ``Problem``, for the first thing that is wrong.
  init(contentType: String?, body: [UInt8]) throws(Problem) {
    let parts = (contentType ?? "").split(separator: ";", maxSplits: 1)
    let kind = parts.first.map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
    switch kind {
    case "application/x-www-form-urlencoded": try self.init(urlEncoded: body)
    case "multipart/form-data":
      guard let boundary = MultipartForm.boundary(in: parts.count > 1 ? String(parts[1]) : "")
      else { throw .malformed }
      self.init()
      for part in try MultipartForm.parts(of: body, boundary: boundary) {
        try add(part.name, part.content)
      }
    default: throw .contentType
    }
  }

  /// Reads `a=b&c=d` with `+` for blanks and `%HH` for bytes (WHATWG URL, section 5.1).
  ///
  /// A stray `%` is refused, though browsers' own readers take it: no browser sends one.
  init(urlEncoded body: [UInt8]) throws(Problem) {
    self.init()
    // The last of the pieces would be all that is left, however much.
    let pairs = body.split(separator: UInt8(ascii: "&"), maxSplits: Self.most)
    guard pairs.count <= Self.most else { throw .tooMany }
    for pair in pairs {
      let sides = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard
        let name = String(
          validating: try PercentCode.decoded(sides[0], plusIsBlank: true), as: UTF8.self)
      else { throw .malformed }
      try add(
        name, sides.count > 1 ? try PercentCode.decoded(sides[1], plusIsBlank: true) : [])
    }
  }

  private mutating func add(_ name: String, _ bytes: [UInt8]) throws(Problem) {
    guard count < Self.most else { throw .tooMany }
    guard let value = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    values[name, default: []].append(value)
    count += 1
  }

  /// What was sent under a name first, byte for byte.
  func raw(_ name: FieldName) -> String? { values[name.rawValue]?.first }

  /// Everything that was sent under a name, in order.
  func all(_ name: FieldName) -> [String] { values[name.rawValue] ?? [] }

  /// A line that somebody typed, made harmless and without blanks at its ends; empty if nothing was.
  func line(_ name: FieldName) -> String { TypedLine.cleaned(raw(name) ?? "") }

  subscript(name: FieldName) -> String? {
    get { raw(name) }
    set { values[name.rawValue] = newValue.map { [$0] } }
  }
}

/// The names of the fields.
enum FieldName: String, CaseIterable, Sendable {
  /// The button that was pressed.
  case action = "do"

  /// The review file, on one line.
  case record

  /// Where the interview stands.
  case bookmark = "at"

  /// Whether the verdict was settled when the page was made.
  case settled

  /// The option that was chosen.
  case choice

  /// What was typed: a title, a name, a figure.
  case text

  /// The figure that was read back on this page, as typed.
  case understood

  /// A note, how it is known, and where it was seen.
  case note, grade, seen

  /// Which questions are asked.
  case scope

  /// A review file from somebody's disk.
  case file
}
