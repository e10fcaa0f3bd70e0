private import CCMark

/// Owns one tree of libcmark; the only place where C is called.
///
/// The tree is made, read or rewritten, and freed within one call of the public functions, so that no
/// pointer crosses a task.
struct CMarkTree: ~Copyable {
  private let root: CNode

  /// Parses a text; any text is valid CommonMark.
  init(parsing text: String) {
    self.root = CNode(parsing: text)
  }

  deinit { root.free() }

  /// Hands all nodes down to a depth to a builder, in pre-order.
  func flatten(into builder: inout TreeBuilder, downTo deepest: Int) {
    var node = root
    while true {
      Self.enter(node, in: &builder)
      if let child = node.firstChild {
        if builder.depth < deepest {
          node = child
          continue
        }
        builder.leaveOut(child.claim, isBlock: child.shape.isBlock)
      }
      builder.leave()
      while node.next == nil {
        guard node != root, let parent = node.parent else { return }
        node = parent
        builder.leave()
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  /// The whole tree as HTML, without raw HTML and without dangerous destinations.
  func html() -> String { root.html() }

  /// Replaces the destinations of links and images, met in pre-order; nil keeps one.
  ///
  /// libcmark checks and escapes the new ones when it renders. A NUL ends a destination.
  mutating func rewriteDestinations(
    _ rewritten: (_ destination: String, _ isImage: Bool) -> String?
  ) {
    for node in nodes(downTo: .max, where: { $0 == .link || $0 == .image }) {
      if let new = rewritten(node.destination, node.shape == .image) { node.setDestination(new) }
    }
  }

  /// Gives ids to headings, met in pre-order down to a depth; nil leaves one as it is.
  ///
  /// libcmark's renderer writes no attributes, so the heading makes way for a custom block with the
  /// right tags. They are on an inline inside it: on the block itself they would be set apart by line
  /// ends, and the output would differ from libcmark's in more than the id.
  ///
  /// - Parameters:
  ///   - ids: free of characters that HTML escapes, as slugs are.
  ///   - deepest: the depth below which headings are passed over.
  mutating func identifyHeadings(_ ids: [String?], downTo deepest: Int) {
    for (heading, id) in zip(nodes(downTo: deepest) { $0 == .heading }, ids) {
      guard let id else { continue }
      let level = heading.headingLevel
      let inline = CNode.customInline(entering: "<h\(level) id=\"\(id)\">", leaving: "</h\(level)>")
      heading.moveChildren(to: inline)
      let block = CNode.customBlock()
      block.append(inline)
      heading.replace(with: block)
      heading.free()
    }
  }

  /// Takes the first blocks out of the document and renders them; fewer if there are not so many.
  mutating func takeHTML(ofFirst count: Int) -> String {
    let part = CNode.document()
    defer { part.free() }
    for _ in 0..<count {
      guard let block = root.firstChild else { break }
      part.append(block)
    }
    return part.html()
  }

  /// Takes the first block out of the document and renders what is in it, without its own tags.
  mutating func takeInnerHTMLOfFirst() -> String {
    guard let block = root.firstChild else { return "" }
    let part = CNode.customBlock()
    defer { part.free() }
    block.moveChildren(to: part)
    block.unlink()
    block.free()
    let html = part.html()
    return html.hasSuffix("\n") ? String(html.dropLast()) : html
  }
}

extension CMarkTree {
  private static func enter(_ node: CNode, in builder: inout TreeBuilder) {
    let shape = node.shape
    let claim = node.claim
    switch shape {
    case .text, .code, .htmlInline, .htmlBlock:
      builder.enter(shape, at: claim)
      node.appendLiteral(to: &builder.bytes)
      builder.endLiteral()
    case .codeBlock:
      builder.enter(shape, at: claim, detail: builder.keep(node.info))
      node.appendLiteral(to: &builder.bytes)
      builder.endLiteral()
    case .link, .image:
      builder.enter(shape, at: claim, detail: builder.keep(node.destination, node.title))
    case .heading:
      builder.enter(shape, at: claim, detail: node.headingLevel)
    case .bulletList, .orderedList:
      builder.enter(shape, at: claim, detail: node.listStart, isTight: node.isTight)
    case .document, .blockQuote, .item, .paragraph, .thematicBreak, .softBreak, .lineBreak,
      .emphasis, .strong:
      builder.enter(shape, at: claim)
    }
  }

  /// All nodes of the wanted shapes down to a depth, in pre-order; gathered before any is replaced.
  private func nodes(
    downTo deepest: Int, where isWanted: (NodeShape) -> Bool
  ) -> [CNode] {
    var found: [CNode] = []
    var node = root
    var depth = 0
    while true {
      if isWanted(node.shape) { found.append(node) }
      if depth < deepest, let child = node.firstChild {
        node = child
        depth += 1
        continue
      }
      while node.next == nil {
        guard node != root, let parent = node.parent else { return found }
        node = parent
        depth -= 1
      }
      guard let next = node.next else { return found }
      node = next
    }
  }
}

/// A node of a tree, alive as long as its owner; each C function has its one call here.
@safe private struct CNode: Equatable {
  private let pointer: OpaquePointer

  private init(_ pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  /// A node that libcmark has made; it ends the process itself when memory runs out.
  private init(made pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { fatalError("libcmark made no node") }
    unsafe self.pointer = pointer
  }

  static func == (left: CNode, right: CNode) -> Bool {
    unsafe left.pointer == right.pointer
  }

  /// Parses a text into a tree that the caller must free.
  ///
  /// `CMARK_OPT_SOURCEPOS` at this point makes libcmark count the lines inside code spans and raw
  /// HTML; without it every later position in the block is wrong.
  init(parsing text: String) {
    var text = text
    let root = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parse_document(
          characters.baseAddress, characters.count, CMARK_OPT_SOURCEPOS)
      }
    }
    unsafe self.init(made: root)
  }

  static func document() -> CNode { unsafe CNode(made: cmark_node_new(CMARK_NODE_DOCUMENT)) }

  static func customBlock() -> CNode { unsafe CNode(made: cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)) }

  static func customInline(entering: String, leaving: String) -> CNode {
    let node = unsafe CNode(made: cmark_node_new(CMARK_NODE_CUSTOM_INLINE))
    unsafe cmark_node_set_on_enter(node.pointer, entering)
    unsafe cmark_node_set_on_exit(node.pointer, leaving)
    return node
  }

  func free() { unsafe cmark_node_free(pointer) }

  var firstChild: CNode? { unsafe cmark_node_first_child(pointer).map { unsafe CNode($0) } }

  var next: CNode? { unsafe cmark_node_next(pointer).map { unsafe CNode($0) } }

  var parent: CNode? { unsafe cmark_node_parent(pointer).map { unsafe CNode($0) } }

  func unlink() { unsafe cmark_node_unlink(pointer) }

  func replace(with other: CNode) { unsafe cmark_node_replace(pointer, other.pointer) }

  @discardableResult
  func append(_ child: CNode) -> Bool {
    unsafe cmark_node_append_child(pointer, child.pointer) == 1
  }

  func moveChildren(to target: CNode) {
    // A refused child would stay the first one for ever.
    while let child = firstChild, target.append(child) {}
  }

  var headingLevel: Int32 { unsafe cmark_node_get_heading_level(pointer) }

  var listStart: Int32 { unsafe cmark_node_get_list_start(pointer) }

  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

  var info: String { unsafe Self.copy(cmark_node_get_fence_info(pointer)) }

  var destination: String { unsafe Self.copy(cmark_node_get_url(pointer)) }

  var title: String { unsafe Self.copy(cmark_node_get_title(pointer)) }

  func setDestination(_ new: String) { unsafe cmark_node_set_url(pointer, new) }

  var claim: TreeBuilder.Claim {
    unsafe TreeBuilder.Claim(
      startLine: cmark_node_get_start_line(pointer),
      startColumn: cmark_node_get_start_column(pointer),
      endLine: cmark_node_get_end_line(pointer),
      endColumn: cmark_node_get_end_column(pointer))
  }

  var shape: NodeShape {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? .orderedList : .bulletList
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .document  // The parser makes no custom nodes.
    }
  }

  /// Renders in the safe mode, which is libcmark's default.
  func html() -> String {
    guard let rendered = unsafe cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return "" }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(rendered) }
    return unsafe String(cString: rendered)
  }

  func appendLiteral(to bytes: inout [UInt8]) {
    guard let literal = unsafe cmark_node_get_literal(pointer) else { return }
    var count = 0
    while unsafe literal[count] != 0 { count += 1 }
    unsafe literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// A copy of a borrowed C string; empty for NULL.
  private static func copy(_ borrowed: UnsafePointer<CChar>?) -> String {
    guard let borrowed = unsafe borrowed, unsafe borrowed.pointee != 0 else { return "" }
    return unsafe String(cString: borrowed)
  }
}
