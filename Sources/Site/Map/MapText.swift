/// Lines of text in a drawing, measured without a face at hand.
///
/// The widths are those of a wide face (Verdana, DejaVu Sans), so that no system's own is wider.
enum MapText {
  /// The height of a line.
  static let lineHeight = 17

  /// How far below its upper edge the letters of a line stand.
  static let baseline = 13

  /// The size of the letters, as the style sheet has it.
  static let size = 13

  /// Longer labels are cut.
  static let mostLines = 3

  /// A label as it is drawn.
  struct Label: Hashable, Sendable {
    let lines: [String]
    let isCut: Bool

    /// The height of all lines.
    var height: Int { lines.count * MapText.lineHeight }
  }

  /// The width of a text in units of the drawing, rounded up.
  static func width(of text: String) -> Int {
    (text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) } * size + 99) / 100
  }

  /// Breaks a text between words, and within a word that is too long for a line.
  ///
  /// - Parameters:
  ///   - text: one line; empty gives one empty line.
  ///   - room: the width of a line, at least that of an ellipsis.
  /// - Returns: at most ``mostLines`` lines that fit, the last one with an ellipsis if words are missing.
  static func label(_ text: String, in room: Int) -> Label {
    var lines: [String] = []
    var line = ""
    var rest = text.split(separator: " ").flatMap { pieces(of: String($0), in: room) }[...]
    while let word = rest.first {
      let longer = line.isEmpty ? word : "\(line) \(word)"
      if width(of: longer) <= room {
        line = longer
        rest = rest.dropFirst()
      } else if lines.count + 1 == mostLines {
        return Label(lines: lines + [shortened(line, to: room)], isCut: true)
      } else {
        lines.append(line)
        line = ""
      }
    }
    return Label(lines: lines + [line], isCut: false)
  }

  /// A word in pieces that each fit; most words are one.
  private static func pieces(of word: String, in room: Int) -> [String] {
    guard width(of: word) > room else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, width(of: piece + String(character)) > room {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  private static func shortened(_ line: String, to room: Int) -> String {
    var line = line
    while !line.isEmpty, width(of: line + "…") > room { line.removeLast() }
    return line + "…"
  }

  /// The width of a character in hundredths of the letters' size.
  private static func hundredths(of character: Unicode.Scalar) -> Int {
    switch character {
    case "i", "j", "l", "t", "f", "r", " ", ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]",
      "-", "I":
      42
    case "m", "w", "M", "W", "@", "%", "…": 98
    case "A"..."Z", "0"..."9": 72
    case "\u{21}"..."\u{7E}": 63
    default: character.value < 0x300 ? 72 : 102
    }
  }
}
