/// Notices texts that may be nested too deep for a thread's stack, before a parser recurses over them.
///
/// Yams takes 2 to 4 kB of stack for each level and stops only at 1,000 levels, which is more than a
/// thread of 2 MB has. So an upper bound of the depth is taken here, never too low and seldom too high:
///
/// - Flow: each `[` and `{` opens a level. One is taken back for a `]` or `}` later in the same line if
///   all between them can be read without knowing what stood before: plain text and quoted text after
///   `[`, `{`, `, ` or `: `. At a comment, a tag or any other quote the line's open levels are given up,
///   that is, they count to the end of the text.
/// - Block: a block within a block starts further right, or at the same column if it is a list in a
///   mapping. So there are at most two levels for each column at which a line, or what follows its
///   `- `, `? ` and `: `, starts.
struct NestingScan {
  /// With these limits there are at most 208 levels, since `[a: [b: ` opens two with each bracket.
  ///
  /// Texts made by people have a tenth of each.
  private static let mostOpen = 64
  private static let mostColumns = 40

  private let bytes: [UInt8]

  /// The levels that count to the end of the text.
  private var givenUp = 0

  /// The levels that can still be taken back in this line.
  private var open = 0

  private var columns: Set<Int> = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The offset at which a text may become too deep, or nil if it surely does not.
  static func firstTooDeep(in bytes: [UInt8]) -> Int? {
    var scan = NestingScan(bytes)
    var lineStart = 0
    while lineStart < bytes.count {
      var lineEnd = lineStart
      while lineEnd < bytes.count, !scan.isLineEnd(lineEnd) { lineEnd += 1 }
      scan.addColumns(lineStart..<lineEnd)
      if scan.columns.count > mostColumns { return lineStart }
      if let offset = scan.firstTooOpen(lineStart..<lineEnd) { return offset }
      lineStart = lineEnd + 1
    }
    return nil
  }

  private mutating func addColumns(_ line: Range<Int>) {
    var index = line.lowerBound
    while true {
      while index < line.upperBound, isBlank(index) { index += 1 }
      guard index < line.upperBound else { return }
      columns.insert(index - line.lowerBound)
      let isIndicator = "-?:".utf8.contains(bytes[index])
      guard isIndicator, index + 1 < line.upperBound, isBlank(index + 1) else { return }
      index += 1
    }
  }

  private mutating func firstTooOpen(_ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        open += 1
        if givenUp + open > Self.mostOpen { return index }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        open = max(0, open - 1)
      case UInt8(ascii: "!"):
        giveUp()
      case UInt8(ascii: "#") where !isAfterWord(index, in: line):
        giveUp()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isAfterWord(index, in: line) { break }
        guard open > 0, isTextStart(index, in: line), let end = endOfQuoted(index..<line.upperBound)
        else {
          giveUp()
          break
        }
        givenUp += bytes[index..<end].count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
        if givenUp + open > Self.mostOpen { return index }
        index = end
      default:
        break
      }
      index += 1
    }
    giveUp()
    return nil
  }

  private mutating func giveUp() {
    givenUp += open
    open = 0
  }

  /// Whether a letter or digit stands directly before, so that a quote or `#` is part of a plain text.
  private func isAfterWord(_ index: Int, in line: Range<Int>) -> Bool {
    guard index > line.lowerBound else { return false }
    switch bytes[index - 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default:
      return false
    }
  }

  /// Whether a quote stands where within a flow collection a text must start.
  private func isTextStart(_ index: Int, in line: Range<Int>) -> Bool {
    var before = index
    while before > line.lowerBound, isBlank(before - 1) { before -= 1 }
    guard before > line.lowerBound else { return false }
    switch bytes[before - 1] {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): return true
    case UInt8(ascii: ":"): return before < index
    default: return false
    }
  }

  /// The offset of the quote that closes a quoted text, or nil where it is not closed in its line.
  private func endOfQuoted(_ rest: Range<Int>) -> Int? {
    let quote = bytes[rest.lowerBound]
    var index = rest.lowerBound + 1
    while index < rest.upperBound {
      if quote == UInt8(ascii: "\""), bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] != quote {
        index += 1
      } else if quote == UInt8(ascii: "'"), index + 1 < rest.upperBound, bytes[index + 1] == quote {
        index += 2
      } else {
        return index
      }
    }
    return nil
  }

  private func isBlank(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
  }

  /// Whether a line of the parser ends here: LF, CR, or the last byte of NEL, LS or PS.
  private func isLineEnd(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    case 0x85: index >= 1 && bytes[index - 1] == 0xC2
    case 0xA8, 0xA9: index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
    default: false
    }
  }
}
