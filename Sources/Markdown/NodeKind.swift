/// What a node is, with the properties that CommonMark gives it.
///
/// The text of a node is not here but in ``Document/literal(of:)``.
public enum NodeKind: Hashable, Sendable {
  /// The root.
  case document

  /// Lines after `>`.
  case blockQuote

  /// Items of one kind of marker.
  case list(ListStyle)

  /// One item of a list.
  case item

  /// An indented (then `info` is empty) or fenced code block; escapes in the info string are resolved.
  case codeBlock(info: String)

  /// Raw HTML that starts a line.
  case htmlBlock

  /// A paragraph; also in a tight list, where HTML shows none.
  case paragraph

  /// A heading, ATX or setext, of level 1 to 6.
  case heading(level: Int)

  /// A line across.
  case thematicBreak

  /// Text, with escapes and entities resolved; neighbouring texts are one node.
  case text

  /// A line end in the source that is no more than a space.
  case softBreak

  /// A line end that was asked for.
  case lineBreak

  /// A code span.
  case code

  /// Raw HTML within a line.
  case htmlInline

  /// `*emphasis*`.
  case emphasis

  /// `**strong emphasis**`.
  case strong

  /// A link; the destination has its escapes and entities resolved and is not percent-decoded.
  case link(destination: String, title: String)

  /// An image; its children are its description.
  case image(destination: String, title: String)
}

extension NodeKind {
  /// Whether it is a block and not an inline.
  public var isBlock: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak:
      true
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image:
      false
    }
  }
}

/// How a list is marked and spaced.
public struct ListStyle: Hashable, Sendable {
  /// Whether the markers are numbers.
  public let isOrdered: Bool

  /// The number of the first item; 0 for bullets.
  ///
  /// CommonMark ignores the other items' numbers.
  public let start: Int

  /// Whether no blank line stands between the items or their blocks.
  public let isTight: Bool

  /// Creates a style.
  public init(isOrdered: Bool, start: Int, isTight: Bool) {
    self.isOrdered = isOrdered
    self.start = start
    self.isTight = isTight
  }
}
