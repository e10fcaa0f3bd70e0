/// Headings, paragraphs and lists of a comparison, as CommonMark or as plain lines.
struct ComparisonPage {
  /// One item of a list, with what belongs below it.
  struct Item {
    let text: String
    var details: [String] = []
  }

  private let markup: Markup
  private var blocks: [String]

  init(title: String, _ markup: Markup) {
    self.markup = markup
    blocks = [markup == .markdown ? "# \(title)" : title]
  }

  /// A heading, and below it whatever comes next.
  mutating func section(_ heading: String) {
    blocks.append(markup == .markdown ? "## \(heading)" : heading + ":")
  }

  /// Sentences as one paragraph; nothing if there are none.
  mutating func paragraph(_ sentences: [String]) {
    if !sentences.isEmpty { blocks.append(sentences.joined(separator: " ")) }
  }

  /// A list; nothing if it is empty.
  mutating func list(_ items: [Item], isNumbered: Bool = false) {
    guard !items.isEmpty else { return }
    let lines = items.enumerated().flatMap { place, item in
      let mark = isNumbered ? "\(place + 1). " : "- "
      let margin = String(repeating: " ", count: mark.utf8.count)
      return [mark + item.text] + item.details.map { "\(margin)- \($0)" }
    }
    blocks.append(lines.joined(separator: "\n"))
  }

  /// A list of single lines.
  mutating func list(_ lines: [String]) { list(lines.map { Item(text: $0) }) }

  /// Everything, ended by a line end.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }
}
