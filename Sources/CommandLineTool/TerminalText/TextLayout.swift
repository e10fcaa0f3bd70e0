import Diagnostics

/// Lays styled text out in lines of a width.
struct TextLayout: Sendable {
  /// What stands before the first line of a block and before its other lines.
  struct Margin: Hashable, Sendable {
    var first = ""
    var rest = ""

    /// The same before every line.
    static func all(_ text: String) -> Margin { Margin(first: text, rest: text) }

    /// The margin of something within, which has a mark before its first line.
    func adding(_ mark: String, _ rest: String) -> Margin {
      Margin(first: first + mark, rest: self.rest + rest)
    }

    /// The margin of what follows the first block.
    var following: Margin { .all(rest) }
  }

  /// The lines so far.
  private(set) var lines: [[Span]] = []

  private let width: Int

  /// - Parameter width: the cells that a line may take; words that are wider stand alone, uncut.
  init(width: Int) {
    self.width = width
  }

  /// Adds a paragraph, broken between words; a line end within a span breaks there.
  mutating func paragraph(_ spans: [Span], _ margin: Margin = Margin()) {
    var line: [Span] = [Span(margin.first)]
    var used = DisplayWidth.of(margin.first)
    var isEmpty = true
    for word in Self.words(of: spans) {
      switch word {
      case .lineEnd:
        lines.append(line)
        line = [Span(margin.rest)]
        used = DisplayWidth.of(margin.rest)
        isEmpty = true
      case .word(let pieces):
        let room = pieces.reduce(0) { $0 + DisplayWidth.of($1.text) }
        // The last column stays free: some terminals break a line that fills it.
        if !isEmpty, used + 1 + room > width - 1 {
          lines.append(line)
          line = [Span(margin.rest)]
          used = DisplayWidth.of(margin.rest)
          isEmpty = true
        }
        if !isEmpty {
          let shared = line.last?.style.intersection(pieces.first?.style ?? []) ?? []
          line.append(Span(" ", shared))
          used += 1
        }
        line += pieces
        used += room
        isEmpty = false
      }
    }
    lines.append(line)
  }

  /// Adds lines as they are, for instance of code.
  mutating func verbatim(_ text: String, _ margin: Margin = Margin()) {
    var margin = margin
    var rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
    for row in rows {
      lines.append([Span(margin.first), Span(Self.visible(row))])
      margin = margin.following
    }
  }

  /// Adds an empty line unless there is one already, or nothing before it.
  mutating func gap(_ margin: Margin = Margin()) {
    guard let last = lines.last else { return }
    let blank = [Span(margin.rest)]
    if last.printed(styled: false) != blank.printed(styled: false) { lines.append(blank) }
  }

  /// The lines as text, each with a line end.
  func text(styled: Bool) -> String {
    lines.map { $0.printed(styled: styled) + "\n" }.joined()
  }
}

extension TextLayout {
  private enum Piece {
    case word([Span])
    case lineEnd
  }

  /// The words of some spans; a word may have several styles.
  private static func words(of spans: [Span]) -> [Piece] {
    var pieces: [Piece] = []
    var word: [Span] = []
    func close() {
      if !word.isEmpty { pieces.append(.word(word)) }
      word = []
    }
    for span in spans {
      for (position, line) in span.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if position > 0 {
          close()
          pieces.append(.lineEnd)
        }
        for (place, part) in line.split(separator: " ", omittingEmptySubsequences: false)
          .enumerated()
        {
          if place > 0 { close() }
          if !part.isEmpty { word.append(Span(visible(part), span.style)) }
        }
      }
    }
    close()
    return pieces
  }

  /// A text that cannot move the cursor, colour anything or turn the direction of what follows.
  private static func visible(_ text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar.properties.generalCategory {
      case .control where scalar != "\t", .lineSeparator, .paragraphSeparator:
        result.unicodeScalars.append("\u{FFFD}")
      case .format where scalar.properties.isBidiControl:
        result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
