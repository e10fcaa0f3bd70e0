import Diagnostics
import KnowledgeBase
import Markdown

/// An article as a page for the terminal: its text, and what bears on it from elsewhere.
struct ArticleExplanation {
  let article: Article
  let catalog: Catalog
  let form: TerminalForm

  /// The whole page.
  var text: String {
    var page = TextLayout(width: form.width)
    page.paragraph([Span(article.title, .bold)])
    page.paragraph([Span(kindLine, .dim)])
    page.paragraph([Span("\(article.source.path):\(article.location.line)", .dim)])
    add(opening, to: &page)
    list(facts, under: nil, in: &page)
    for section in article.sections { add(section, to: &page) }
    for group in groups { list(group.items, under: group.heading, in: &page) }
    return page.text(styled: form.isStyled)
  }

  /// The margin of everything below a heading.
  private static let margin = TextLayout.Margin.all("  ")

  private var kindLine: String {
    let origin =
      switch article.origin {
      case .fictional: "fiction"
      case .reported: "reported"
      case .firstHand: "first-hand"
      case nil: ""
      }
    let marks = [article.kind.noun, origin, article.status?.rawValue ?? ""]
    let updated = article.updated.isEmpty ? "" : "updated \(article.updated)"
    let names =
      article.aliases.isEmpty
      ? "" : "once \(article.aliases.map { "'\($0)'" }.joined(separator: ", "))"
    return (["\(article.id)"] + marks + [updated, names]).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// The blocks before the first H2, without the H1.
  private var opening: [NodeID] {
    var blocks: [NodeID] = []
    for block in article.document.children(of: article.document.root) {
      switch article.document.kind(of: block) {
      case .heading(level: 1): continue
      case .heading(level: 2): return blocks
      default: blocks.append(block)
      }
    }
    return blocks
  }

  private func add(_ section: Section, to page: inout TextLayout) {
    switch section.name {
    case "Answers" where article.kind == .question:
      list(answers, under: section.name, in: &page)
    case "Skip when" where article.kind == .question:
      list(skips, under: "Not asked if", in: &page)
    default:
      if let kind = RelationKind(rawValue: section.name) {
        list(items(of: kind), under: section.name, in: &page)
      } else {
        page.gap()
        page.paragraph([Span(section.name, .bold)])
        add(section.blocks, to: &page)
      }
    }
  }

  private func add(_ blocks: [NodeID], to page: inout TextLayout) {
    page.gap()
    MarkdownLayout(article.document, isStyled: form.isStyled)
      .add(blocks, to: &page, Self.margin)
  }

  private func list(_ items: [ListItem], under heading: String?, in page: inout TextLayout) {
    guard !items.isEmpty else { return }
    page.gap()
    if let heading { page.paragraph([Span(heading, .bold)]) }
    for item in items {
      page.paragraph(item.text, Self.margin.adding("- ", "  "))
      for line in item.below { page.paragraph(line, Self.margin.adding("  - ", "    ")) }
    }
  }

  /// An article's title with the id that `explain` takes.
  func name(of id: ArticleID) -> [Span] {
    guard let title = catalog.article(id)?.title else { return [Span("\(id)")] }
    return [Span(title, .underlined), Span(" (\(id))", .dim)]
  }
}

/// An item of a list on a page, with lines below it.
struct ListItem: Hashable {
  var text: [Span]
  var below: [[Span]] = []
}
