private import CCMark

/// Owns one tree of libcmark; the only place where C is called.
///
/// The tree is made, read or rewritten, and freed within one call of the public functions, so that no
/// pointer crosses a task. libcmark ends the process itself when memory runs out, hence its
/// constructors never return NULL; each `!` below rests on that.
@safe struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses a text; any text is valid CommonMark.
  ///
  /// `CMARK_OPT_SOURCEPOS` at this point makes libcmark count the lines inside code spans and raw
  /// HTML; without it every later position in the block is wrong.
  init(parsing text: String) {
    var text = text
    unsafe self.root = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parse_document(
          characters.baseAddress, characters.count, CMARK_OPT_SOURCEPOS)!
      }
    }
  }

  deinit { unsafe cmark_node_free(root) }

  /// Hands all nodes down to a depth to a builder, in pre-order.
  func flatten(into builder: inout TreeBuilder, downTo deepest: Int) {
    var node = unsafe root
    while true {
      unsafe Self.enter(node, in: &builder)
      if let child = unsafe cmark_node_first_child(node) {
        if builder.depth < deepest {
          unsafe node = child
          continue
        }
        unsafe builder.leaveOut(Self.claim(of: child), isBlock: Self.shape(of: child).isBlock)
      }
      builder.leave()
      while unsafe cmark_node_next(node) == nil {
        guard unsafe node != root, let parent = unsafe cmark_node_parent(node) else { return }
        unsafe node = parent
        builder.leave()
      }
      guard let next = unsafe cmark_node_next(node) else { return }
      unsafe node = next
    }
  }

  /// The whole tree as HTML, without raw HTML and without dangerous destinations.
  func html() -> String { unsafe Self.html(of: root) }

  /// Replaces the destinations of links and images, met in pre-order; nil keeps one.
  ///
  /// libcmark checks and escapes the new ones when it renders. A NUL ends a destination.
  mutating func rewriteDestinations(
    _ rewritten: (_ destination: String, _ isImage: Bool) -> String?
  ) {
    for unsafe node in unsafe nodes(downTo: .max, where: { $0 == .link || $0 == .image }) {
      let isImage = unsafe Self.shape(of: node) == .image
      let old = unsafe Self.string(cmark_node_get_url(node))
      guard let new = rewritten(old, isImage) else { continue }
      _ = unsafe new.withCString { unsafe cmark_node_set_url(node, $0) }
    }
  }

  /// Gives ids to headings, met in pre-order down to a depth; nil leaves one as it is.
  ///
  /// libcmark's renderer writes no attributes, so the heading makes way for a custom block with the
  /// right tags. They are on an inline inside it: on the block itself they would be set apart by line
  /// ends, and the output would differ from libcmark's in more than the id.
  ///
  /// - Parameter ids: free of characters that HTML escapes, as slugs are.
  mutating func identifyHeadings(_ ids: [String?], downTo deepest: Int) {
    let headings = unsafe nodes(downTo: deepest) { $0 == .heading }
    for unsafe (heading, id) in unsafe zip(headings, ids) {
      guard let id else { continue }
      let level = unsafe cmark_node_get_heading_level(heading)
      let block = unsafe cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)!
      let inline = unsafe cmark_node_new(CMARK_NODE_CUSTOM_INLINE)!
      unsafe cmark_node_set_on_enter(inline, "<h\(level) id=\"\(id)\">")
      unsafe cmark_node_set_on_exit(inline, "</h\(level)>")
      unsafe Self.moveChildren(of: heading, to: inline)
      unsafe cmark_node_append_child(block, inline)
      unsafe cmark_node_replace(heading, block)
      unsafe cmark_node_free(heading)
    }
  }

  /// Takes the first blocks out of the document and renders them; fewer if there are not so many.
  mutating func takeHTML(ofFirst count: Int) -> String {
    let part = unsafe cmark_node_new(CMARK_NODE_DOCUMENT)!
    defer { unsafe cmark_node_free(part) }
    for _ in 0..<count {
      guard let block = unsafe cmark_node_first_child(root) else { break }
      unsafe cmark_node_append_child(part, block)
    }
    return unsafe Self.html(of: part)
  }

  /// Takes the first block out of the document and renders what is in it, without its own tags.
  mutating func takeInnerHTMLOfFirst() -> String {
    guard let block = unsafe cmark_node_first_child(root) else { return "" }
    let part = unsafe cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)!
    defer { unsafe cmark_node_free(part) }
    unsafe Self.moveChildren(of: block, to: part)
    unsafe cmark_node_unlink(block)
    unsafe cmark_node_free(block)
    let html = unsafe Self.html(of: part)
    return html.hasSuffix("\n") ? String(html.dropLast()) : html
  }
}

extension CMarkTree {
  private static func enter(_ node: OpaquePointer, in builder: inout TreeBuilder) {
    let shape = unsafe shape(of: node)
    let claim = unsafe claim(of: node)
    switch shape {
    case .text, .code, .htmlInline, .htmlBlock:
      builder.enter(shape, at: claim)
      unsafe append(cmark_node_get_literal(node), to: &builder.bytes)
      builder.endLiteral()
    case .codeBlock:
      let info = unsafe builder.keep(string(cmark_node_get_fence_info(node)))
      builder.enter(shape, at: claim, detail: info)
      unsafe append(cmark_node_get_literal(node), to: &builder.bytes)
      builder.endLiteral()
    case .link, .image:
      let strings = unsafe builder.keep(
        string(cmark_node_get_url(node)), string(cmark_node_get_title(node)))
      builder.enter(shape, at: claim, detail: strings)
    case .heading:
      builder.enter(shape, at: claim, detail: unsafe cmark_node_get_heading_level(node))
    case .bulletList, .orderedList:
      builder.enter(
        shape, at: claim, detail: unsafe cmark_node_get_list_start(node),
        isTight: unsafe cmark_node_get_list_tight(node) != 0)
    case .document, .blockQuote, .item, .paragraph, .thematicBreak, .softBreak, .lineBreak,
      .emphasis, .strong:
      builder.enter(shape, at: claim)
    }
  }

  private static func shape(of node: OpaquePointer) -> NodeRecord.Shape {
    switch unsafe cmark_node_get_type(node) {
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
      unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? .orderedList : .bulletList
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .document  // The parser makes no custom nodes.
    }
  }

  private static func claim(of node: OpaquePointer) -> TreeBuilder.Claim {
    unsafe TreeBuilder.Claim(
      startLine: cmark_node_get_start_line(node),
      startColumn: cmark_node_get_start_column(node),
      endLine: cmark_node_get_end_line(node),
      endColumn: cmark_node_get_end_column(node))
  }

  /// All nodes of the wanted shapes down to a depth, in pre-order; gathered before any is replaced.
  private func nodes(
    downTo deepest: Int, where isWanted: (NodeRecord.Shape) -> Bool
  ) -> [OpaquePointer] {
    var found: [OpaquePointer] = unsafe []
    var node = unsafe root
    var depth = 0
    while true {
      if isWanted(unsafe Self.shape(of: node)) { unsafe found.append(node) }
      if depth < deepest, let child = unsafe cmark_node_first_child(node) {
        unsafe node = child
        depth += 1
        continue
      }
      while unsafe cmark_node_next(node) == nil {
        guard unsafe node != root, let parent = unsafe cmark_node_parent(node) else {
          return unsafe found
        }
        unsafe node = parent
        depth -= 1
      }
      guard let next = unsafe cmark_node_next(node) else { return unsafe found }
      unsafe node = next
    }
  }

  private static func moveChildren(of source: OpaquePointer, to target: OpaquePointer) {
    while let child = unsafe cmark_node_first_child(source) {
      // A refused child would stay the first one for ever.
      guard unsafe cmark_node_append_child(target, child) == 1 else { return }
    }
  }

  private static func html(of node: OpaquePointer) -> String {
    let rendered = unsafe cmark_render_html(node, CMARK_OPT_DEFAULT)!
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(rendered) }
    return unsafe String(cString: rendered)
  }

  /// A copy of a borrowed C string; empty for NULL.
  private static func string(_ borrowed: UnsafePointer<CChar>?) -> String {
    guard let borrowed = unsafe borrowed, unsafe borrowed.pointee != 0 else { return "" }
    return unsafe String(cString: borrowed)
  }

  private static func append(_ borrowed: UnsafePointer<CChar>?, to bytes: inout [UInt8]) {
    guard let borrowed = unsafe borrowed else { return }
    var count = 0
    while unsafe borrowed[count] != 0 { count += 1 }
    unsafe borrowed.withMemoryRebound(to: UInt8.self, capacity: count) {
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
  }
}
