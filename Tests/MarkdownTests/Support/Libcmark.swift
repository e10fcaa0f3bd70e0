import CCMark

/// libcmark called directly, to compare with.
enum Libcmark {
  /// The HTML of its safe mode.
  static func html(_ text: String) -> String {
    rendered(text) { cmark_render_html($0, CMARK_OPT_DEFAULT) }
  }

  /// The tree as XML with positions.
  static func xml(_ text: String) -> String {
    rendered(text) { cmark_render_xml($0, CMARK_OPT_SOURCEPOS) }
  }

  private static func rendered(
    _ text: String, by render: (OpaquePointer) -> UnsafeMutablePointer<CChar>?
  ) -> String {
    var text = text
    let root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_SOURCEPOS)
      }
    }
    guard let root else { return "" }
    defer { cmark_node_free(root) }
    guard let result = render(root) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(result) }
    return String(cString: result)
  }
}
