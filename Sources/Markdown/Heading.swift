public import Diagnostics

/// A heading with the id by which pages and links know it.
public struct Heading: Hashable, Sendable {
  /// The heading in its document.
  public let node: NodeID

  /// 1 to 6.
  public let level: Int

  /// Its text without markup.
  public let text: String

  /// Its id, unique within the document; see ``Slug``.
  public let id: String

  /// Where it stands.
  public let range: SourceRange?

  /// Creates a heading.
  public init(node: NodeID, level: Int, text: String, id: String, range: SourceRange?) {
    self.node = node
    self.level = level
    self.text = text
    self.id = id
    self.range = range
  }
}

extension Document {
  /// All headings in order, also those inside lists and block quotes.
  public var headings: [Heading] {
    var register = SlugRegister()
    var headings: [Heading] = []
    for (index, record) in records.enumerated() where record.shape == .heading {
      let node = NodeID(index)
      let text = plainText(of: node)
      headings.append(
        Heading(
          node: node, level: Int(record.detail), text: text, id: register.claim(text),
          range: range(of: node)))
    }
    return headings
  }
}
