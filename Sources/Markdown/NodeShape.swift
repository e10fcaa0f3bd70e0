/// ``NodeKind`` without its properties, which is dearer where nobody asks for them.
package enum NodeShape: UInt8, Sendable {
  case document, blockQuote, bulletList, orderedList, item, codeBlock, htmlBlock, paragraph
  case heading, thematicBreak
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image

  /// Whether it is a block and not an inline.
  package var isBlock: Bool { rawValue <= Self.thematicBreak.rawValue }

  /// Whether it is a list of either sort.
  package var isList: Bool { self == .bulletList || self == .orderedList }
}
