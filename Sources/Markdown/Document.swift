public import Diagnostics

/// A Markdown text as a tree of values with positions in its file.
///
/// The nodes lie flat in pre-order, their literals in one buffer, so that a document of any shape is
/// built, walked and freed without recursion. All positions are lines of the file and 1-based columns
/// in UTF-8 bytes.
///
/// ```
/// # Title          #0 document
///                  ├─ #1 heading(level: 1)
/// Some *text*.     │  └─ #2 text "Title"
///                  └─ #3 paragraph
///                     ├─ #4 text "Some "
///                     ├─ #5 emphasis
///                     │  └─ #6 text "text"
///                     └─ #7 text "."
/// ```
public struct Document: Sendable {
  /// The greatest depth of a node, the root's being 0; what is deeper is left out of the tree.
  ///
  /// libcmark itself nests without a limit. No text that people write comes near this.
  public static let deepestNesting = 256

  /// The start of the first thing that is nested too deep, or nil; see ``deepestNesting``.
  ///
  /// For an inline it is the start of its block.
  public let deepestCut: SourcePosition?

  /// The line of the file on which the parsed text starts.
  let firstLine: Int

  let records: [NodeRecord]
  let strings: [String]
  let bytes: [UInt8]

  /// Parses a text; there are no errors, since every text is CommonMark.
  ///
  /// - Parameters:
  ///   - text: the body, for instance what ``FrontMatter`` leaves. NUL is read as U+FFFD.
  ///   - firstLine: the line of the file on which `text` starts.
  public init(parsing text: String, firstLine: Int = 1) {
    self.init(CMarkTree(parsing: text), size: text.utf8.count, firstLine: firstLine)
  }

  init(_ tree: borrowing CMarkTree, size: Int, firstLine: Int) {
    var builder = TreeBuilder(firstLine: firstLine, size: size)
    tree.flatten(into: &builder, downTo: Self.deepestNesting)
    self.deepestCut = builder.cut
    self.firstLine = firstLine
    self.records = builder.records
    self.strings = builder.strings
    self.bytes = builder.bytes
  }
}

extension Document {
  /// The document node.
  public var root: NodeID { NodeID(0) }

  /// What a node is.
  public func kind(of node: NodeID) -> NodeKind {
    let record = records[node.index]
    let detail = Int(record.detail)
    switch record.shape {
    case .document: return .document
    case .blockQuote: return .blockQuote
    case .bulletList:
      return .list(ListStyle(isOrdered: false, start: 0, isTight: record.isTight))
    case .orderedList:
      return .list(ListStyle(isOrdered: true, start: detail, isTight: record.isTight))
    case .item: return .item
    case .codeBlock: return .codeBlock(info: strings[detail])
    case .htmlBlock: return .htmlBlock
    case .paragraph: return .paragraph
    case .heading: return .heading(level: detail)
    case .thematicBreak: return .thematicBreak
    case .text: return .text
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .code: return .code
    case .htmlInline: return .htmlInline
    case .emphasis: return .emphasis
    case .strong: return .strong
    case .link: return .link(destination: strings[detail], title: strings[detail + 1])
    case .image: return .image(destination: strings[detail], title: strings[detail + 1])
    }
  }

  /// What a node is, without its properties.
  package func shape(of node: NodeID) -> NodeShape { records[node.index].shape }

  /// The text of a text, code span, code block or raw HTML; empty for every other node.
  ///
  /// Code blocks end with a line end and keep the file's kind of it.
  public func literal(of node: NodeID) -> String {
    String(decoding: literalBytes(records[node.index]), as: UTF8.self)
  }

  /// Where a node stands, or nil where libcmark does not say or cannot be right.
  ///
  /// A block's start and its lines are right. A block may end at the start of the blank line after it. An
  /// inline's range is a claim: it is wrong after lazy or indented continuation lines, so print only
  /// what ``literalRange(of:in:)`` or ``links(in:)`` has proven. Breaks have none; of an inline code
  /// span it is what stands between the backticks. Ranges lie within that of the nearest node around
  /// them that has one.
  public func range(of node: NodeID) -> SourceRange? {
    let record = records[node.index]
    guard record.hasPosition else { return nil }
    return SourceRange(
      SourcePosition(line: Int(record.startLine), column: Int(record.startColumn)),
      SourcePosition(line: Int(record.endLine), column: Int(record.endColumn)))
  }

  /// Whether a byte stands in some text, code or raw HTML.
  package func mentions(_ byte: UInt8) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { unsafe $0.offset(of: byte) != nil }
  }

  func literalBytes(_ record: NodeRecord) -> ArraySlice<UInt8> {
    bytes[Int(record.literalStart)..<Int(record.literalEnd)]
  }
}
