/// Writes blocks as HTML.
enum HTMLBlocks {
  /// A section with its blocks; sentences must be dressed as HTML.
  static func html(_ section: ReportSection) -> String {
    let blocks = section.blocks.enumerated().compactMap { place, block in
      html(block, id: place == 0 ? "\(section.id)-heading" : nil)
    }
    return """
      <section id="\(section.id)" aria-labelledby="\(section.id)-heading">
      \(blocks.joined(separator: "\n"))
      </section>

      """
  }

  /// One block without a line end at its end, nil for what HTML does not show; a section's heading has an id.
  private static func html(_ block: Block, id: String?) -> String? {
    let id = id.map { " id=\"\($0)\"" } ?? ""
    switch block {
    case .title(let text): return "<h1\(id)>\(text)</h1>"
    case .heading(let level, let text): return "<h\(level)\(id)>\(text)</h\(level)>"
    case .lead(let sentences): return lead(sentences)
    case .paragraph(let text): return "<p>\(text)</p>"
    case .list(let items):
      return "<ul>\n\(items.map(item).joined(separator: "\n"))\n</ul>"
    case .flowchart: return nil
    case .drawing(let drawing): return figure(drawing)
    }
  }

  private static func lead(_ sentences: [String]) -> String {
    sentences.enumerated().map { place, sentence in
      "<p class=\"\(place == 0 ? "verdict" : "lead")\">\(sentence)</p>"
    }.joined(separator: "\n")
  }

  private static func item(_ item: ListItem) -> String {
    guard !item.details.isEmpty else { return "<li>\(item.text)</li>" }
    let details = item.details.map { "<li>\($0)</li>" }.joined(separator: "\n")
    return "<li>\(item.text)\n<ul>\n\(details)\n</ul></li>"
  }

  /// A picture with its numbers beside it.
  private static func figure(_ drawing: Drawing) -> String {
    let numbers = drawing.numbers.map { "<li>\($0)</li>" }.joined(separator: "\n")
    let list = numbers.isEmpty ? "" : "\n<ul>\n\(numbers)\n</ul>"
    return """
      <figure>
      \(drawing.svg)
      <figcaption><p>\(drawing.caption)</p>\(list)</figcaption>
      </figure>
      """
  }
}
