/// A part of the report as a value: its sentences are dressed, its structure is not yet written out.
///
/// Markdown and HTML are both made from these, so that they say the same.
enum Block: Sendable {
  /// What the report is about; the one heading of level 1.
  case title(String)

  /// A heading of level 2 or 3.
  case heading(level: Int, String)

  /// The sentences that carry the verdict, the first of which is the verdict.
  case lead([String])

  case paragraph(String)
  case list([ListItem])

  /// A Mermaid flowchart for Markdown, which forges draw; what it shows stands in the list before it.
  case flowchart(String)

  /// A picture for HTML, whose numbers stand beside it in other blocks.
  case drawing(Drawing)

  /// A list of sentences.
  static func items(_ sentences: [String]) -> Block { .list(sentences.map { ListItem($0) }) }
}

/// An item of a list, with items of its own.
struct ListItem: Sendable {
  let text: String
  let details: [String]

  init(_ text: String, details: [String] = []) {
    self.text = text
    self.details = details
  }
}

/// A section of the report.
struct ReportSection: Sendable {
  /// Its name in links, for instance `findings`.
  let id: String

  /// Its blocks; the first is its heading.
  let blocks: [Block]
}
