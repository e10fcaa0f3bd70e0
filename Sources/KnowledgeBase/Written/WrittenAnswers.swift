import Diagnostics
package import Markdown

/// An answer of a question as written: `` `key` (level): text `` with nested evidence.
package struct WrittenOption: Sendable {
  package let item: WrittenItem

  /// The code span's text; nil where the item does not begin with one.
  package let key: String?

  /// What stands between the brackets after the key; nil where there are none.
  package let levelText: String?

  /// The level, if it is a whole number.
  package var level: Int? { levelText.flatMap { Int($0) } }

  /// What is shown to people.
  package let text: String

  /// The nested bullets.
  package let evidence: [WrittenEvidence]
}

/// A bullet below an answer: evidence for or against an anti-pattern, or a sentence for the report.
package struct WrittenEvidence: Sendable {
  package enum Content: Sendable {
    case evidence(Evidence.Direction, LinkOccurrence, weightText: String?)
    case saying(String)
    case other
  }

  package let item: WrittenItem
  package let content: Content
}

extension WrittenArticle {
  /// The answers as written.
  func writtenOptions() -> [WrittenOption] {
    guard let section = section(.answers) else { return [] }
    return items(in: section.blocks).map { item in
      let keyed = keyed(item)
      let bracket = LeadingBracket(leading: keyed.rest)
      return WrittenOption(
        item: item, key: keyed.key, levelText: bracket.content,
        text: bracket.rest.droppingColon, evidence: item.nested.map(evidence))
    }
  }

  /// The code span at the start of an item, and the text after it.
  func keyed(_ item: WrittenItem) -> (key: String?, rest: String) {
    guard let first = item.inlines.first, document.shape(of: first) == .code else {
      return (nil, text(of: item.inlines))
    }
    return (document.literal(of: first), text(of: item.inlines.dropFirst()))
  }

  private func evidence(_ item: WrittenItem) -> WrittenEvidence {
    let whole = text(of: item.inlines)
    if whole.hasPrefix("say:") {
      return WrittenEvidence(
        item: item, content: .saying(String(whole.dropFirst(4)).trimmingSpaces))
    }
    let opening = item.inlines.first.map { document.plainText(of: $0) } ?? ""
    guard
      let direction = Evidence.Direction(rawValue: opening.trimmingSpaces),
      item.inlines.count >= 2, let link = firstLink(of: item), link.node == item.inlines[1]
    else { return WrittenEvidence(item: item, content: .other) }
    let bracket = LeadingBracket(leading: text(of: item.inlines.dropFirst(2)))
    let rest = bracket.rest.trimmingSpaces
    guard rest.isEmpty || bracket.content != nil else {
      return WrittenEvidence(
        item: item, content: .evidence(direction, link, weightText: rest))
    }
    return WrittenEvidence(
      item: item, content: .evidence(direction, link, weightText: bracket.content))
  }
}

/// A pair of brackets at the start of a text, as in ` (3): …`.
struct LeadingBracket: Hashable, Sendable {
  /// What stands between the brackets, without spaces around it; nil where there are none.
  let content: String?

  /// The text after the brackets, or the whole text.
  let rest: String

  init(leading text: String) {
    let trimmed = text.drop { $0 == " " }
    guard trimmed.first == "(", let end = trimmed.firstIndex(of: ")") else {
      self.content = nil
      self.rest = text
      return
    }
    self.content = String(trimmed[trimmed.index(after: trimmed.startIndex)..<end]).trimmingSpaces
    self.rest = String(trimmed[trimmed.index(after: end)...])
  }
}

extension String {
  /// The text without spaces and line ends around it.
  package var trimmingSpaces: String {
    // Texts mostly begin and end in a letter, of which Unicode need not be asked.
    func isCertainlyInk(_ byte: UInt8?) -> Bool { byte.map { (0x21...0x7E).contains($0) } ?? true }
    if isCertainlyInk(utf8.first), isCertainlyInk(utf8.last) { return self }
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }

  /// The text without the `: ` at its start.
  var droppingColon: String {
    let text = trimmingSpaces
    return text.hasPrefix(":") ? String(text.dropFirst()).trimmingSpaces : text
  }
}
