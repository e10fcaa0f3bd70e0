import Diagnostics
import KnowledgeBase
import Markdown

/// Code is left alone, so that an article may speak of scaffold text.
struct ScaffoldLeft: ArticleCheck {
  static let identifier = "ScaffoldLeft"
  static let severity = Severity.warning
  static let rule = Rule(
    .editorial,
    "No scaffold text is left in an article.",
    because: """
      'counterweight new' writes an article with a sentence in each place that its author has to \
      fill. A reader who finds one takes the article for finished and learns nothing from it.
      """,
    example: CheckExample(
      .change(
        "signals/growing-list.md",
        failing: "\(Scaffold.marker) say where to look.",
        passing: "Count the labels each quarter.")))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.source.text.holds(Scaffold.marker) else { return [] }
    let document = article.document
    let inBody = document.descendants(of: document.root).filter { node in
      switch document.kind(of: node) {
      case .paragraph, .heading: true
      default: false
      }
    }
    .compactMap { block -> SourceRange? in
      let isLeft = document.descendants(of: block).contains {
        document.kind(of: $0) == .text && document.literal(of: $0).holds(Scaffold.marker)
      }
      guard isLeft, let range = document.range(of: block) else { return nil }
      return article.place(
        of: Scaffold.marker, inLines: article.lines(of: range), from: range.lowerBound)
        ?? article.firstLine(of: range)
    }
    // A value that the key does not accept has a diagnostic of its own.
    let inFrontMatter = article.frontMatter.entries
      .filter { FrontMatterKey(rawValue: $0.name)?.form.faults(in: $0.value).isEmpty ?? false }
      .flatMap { $0.value.elements ?? [$0.value] }
      .filter { $0.scalar?.holds(Scaffold.marker) ?? false }
      .map(\.range)
    return (inFrontMatter + inBody).map { diagnostic(in: article, at: $0, .left) }
  }
}

extension Message {
  fileprivate static let left = Message(
    "Scaffold text is left", solutions: ["Write what belongs here, or remove the section"])
}
