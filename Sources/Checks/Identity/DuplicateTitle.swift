import Diagnostics
import KnowledgeBase
import Markdown

struct DuplicateTitle: CatalogCheck {
  static let identifier = "DuplicateTitle"
  static let severity = Severity.warning
  static let rule = Rule(
    .identity,
    "A title belongs to one article, whatever the case of its letters.",
    because: """
      Titles are what people read in lists, search results and reports; two alike cannot be told \
      apart.
      """,
    example: CheckExample(
      .context(
        "antipatterns/tag-zoo.md",
        "# Tag zoo"),
      .change(
        "signals/growing-list.md",
        failing: "# Tag Zoo",
        passing: "# Growing list")))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    var owners: [String: WrittenArticle] = [:]
    return context.written.compactMap { article in
      guard let title = article.title, !title.text.isEmpty else { return nil }
      let folded = WrittenContent.folded(title.text)
      guard let owner = owners[folded] else {
        owners[folded] = article
        return nil
      }
      return diagnostic(
        in: article, at: article.range(of: title), .duplicate(title.text, of: owner))
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ title: String, of owner: WrittenArticle) -> Message {
    Message(
      "'\(title)' is the title of another article",
      solutions: ["Give one of the two another title"],
      notes: ["The other one is '\(owner.source.path)', line \(owner.location.line)"])
  }
}
