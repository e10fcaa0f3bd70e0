/// Writes blocks as CommonMark: headings with hashes, tight lists with hyphens, a blank line between two blocks.
enum MarkdownBlocks {
  /// The blocks with a line end after the last line; sentences must be dressed as Markdown.
  static func text(_ blocks: [Block]) -> String {
    blocks.compactMap(text).joined(separator: "\n\n") + "\n"
  }

  /// One block without a line end; nil for what Markdown does not show.
  private static func text(_ block: Block) -> String? {
    switch block {
    case .title(let text): "# \(text)"
    case .heading(let level, let text): String(repeating: "#", count: level) + " " + text
    case .lead(let sentences): sentences.joined(separator: " ")
    case .paragraph(let text): text
    case .list(let items): items.flatMap(lines).joined(separator: "\n")
    case .flowchart(let source): "```mermaid\n\(source)\n```"
    case .drawing: nil
    }
  }

  private static func lines(_ item: ListItem) -> [String] {
    ["- " + item.text] + item.details.map { "  - " + $0 }
  }
}
