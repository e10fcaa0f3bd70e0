/// A line of text that is being typed, with a cursor in it.
struct LineInput: Hashable, Sendable {
  /// What stands left of the cursor.
  private(set) var before = ""

  /// What stands right of the cursor.
  private(set) var after = ""

  var text: String { before + after }
  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  init(_ text: String = "") {
    before = text
  }

  /// Takes a key that edits.
  ///
  /// - Returns: whether it was one.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .text(let scalar): insert(String(Character(scalar)))
    case .paste(let text): insert(Self.oneLine(text))
    case .backspace: _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left: if let last = before.popLast() { after = String(last) + after }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home: (before, after) = ("", text)
    case .end: (before, after) = (text, "")
    case .clear: (before, after) = ("", "")
    case .clearRest: after = ""
    case .clearWord: clearWord()
    default: return false
    }
    return true
  }

  /// What a terminal in line mode would not take either is not taken.
  private mutating func insert(_ text: String) {
    let room = StandardTerminal.longestLine - before.utf8.count - after.utf8.count
    guard text.utf8.count <= room else { return }
    before += text
  }

  private mutating func clearWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }

  /// Line ends and tabs as blanks; a paste never enters anything.
  private static func oneLine(_ text: String) -> String {
    let lines = text.split { $0.isNewline || $0 == "\t" }
    return InterviewText.cleaned(lines.joined(separator: " "))
  }
}
