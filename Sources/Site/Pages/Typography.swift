/// Sets the quotes and apostrophes of a page as a book does, and keeps a figure and its `%` on one line.
///
/// Articles are written with the quotes of a keyboard; what they are compared by, found by and linked to
/// stays as it is written. Only the text of a finished page changes: no tag and no attribute, nothing in
/// code, and neither dashes nor dots.
struct Typography {
  private let bytes: [UInt8]
  private var result: [UInt8] = []
  private var place = 0

  /// Whether a quote at this place would open: at the start of a block, after a space, or after a bracket.
  private var isBeforeWord = true

  /// Sets a page.
  ///
  /// - Parameter bytes: HTML in UTF-8 in which text holds neither `<` nor `>`.
  /// - Returns: the same page, set.
  static func set(_ bytes: [UInt8]) -> [UInt8] {
    var typography = Typography(bytes)
    return typography.run()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count + bytes.count / 32)
  }

  private mutating func run() -> [UInt8] {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): copyTag()
      case UInt8(ascii: "\""): quote(length: 1, open: "“", close: "”")
      case UInt8(ascii: "'"): quote(length: 1, open: "‘", close: "’")
      case UInt8(ascii: "&") where follows("&quot;"): quote(length: 6, open: "“", close: "”")
      case UInt8(ascii: "&") where follows("&#39;"): quote(length: 5, open: "‘", close: "’")
      case UInt8(ascii: " ") where isInFigure: append("\u{A0}", taking: 1)
      case let byte:
        result.append(byte)
        isBeforeWord = Self.opening[Int(byte)]
        place += 1
      }
    }
    return result
  }

  /// Spaces, line ends and what opens a bracket or joins two words.
  private static let opening = (0...UInt8.max).map { " \t\n\r([{/".utf8.contains($0) }

  /// Elements whose text is no prose.
  private static let verbatim: Set<String> = [
    "code", "pre", "script", "style", "title", "textarea",
  ]

  /// Elements in the middle of a line; all others begin a new one.
  private static let inline: Set<String> = ["a", "em", "strong", "span", "tspan", "mark", "time"]

  private mutating func copyTag() {
    let start = place + (bytes.dropFirst(place + 1).first == UInt8(ascii: "/") ? 2 : 1)
    let letters = bytes[start...].prefix { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
    let name = String(decoding: letters, as: UTF8.self)
    if start == place + 1, Self.verbatim.contains(name) {
      copy(through: "</\(name)>")
      isBeforeWord = false
    } else {
      copy(through: ">")
      if !Self.inline.contains(name) { isBeforeWord = true }
    }
  }

  /// Copies what comes up to the end of some letters; the rest, where they do not come.
  private mutating func copy(through end: String) {
    let start = place
    let first = Array(end.utf8)[0]
    place += 1
    while place < bytes.count, bytes[place] != first || !follows(end) { place += 1 }
    place = min(place + end.utf8.count, bytes.count)
    result += bytes[start..<place]
  }

  private func follows(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func quote(length: Int, open: String, close: String) {
    let next = place + length < bytes.count ? bytes[place + length] : UInt8(ascii: " ")
    let opens = isBeforeWord && !Self.opening[Int(next)]
    append(opens ? open : close, taking: length)
    isBeforeWord = opens
  }

  private mutating func append(_ text: String, taking length: Int) {
    result += Array(text.utf8)
    place += length
  }

  /// Whether the space here stands between a figure and its sign.
  private var isInFigure: Bool {
    guard place > 0, place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "%") else {
      return false
    }
    return UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[place - 1]
  }
}
