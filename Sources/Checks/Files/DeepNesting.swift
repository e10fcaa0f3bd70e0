import Diagnostics
import KnowledgeBase
import Markdown

struct DeepNesting: ArticleCheck {
  static let identifier = "DeepNesting"
  static let severity = Severity.warning
  static let rule = Rule(
    .files,
    "Lists and quotations are nested at most 256 deep.",
    because: """
      No text that people read is nested deeper. What lies deeper is left out, so that a hostile \
      file costs little memory.
      """,
    example: CheckExample(
      inWords: "A line of 300 '>'.",
      passing: "A quotation in a list in a list."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.document.deepestCut.map { cut in
      [diagnostic(in: article, at: SourceRange(cut, cut), .tooDeep)]
    } ?? []
  }
}

extension Message {
  fileprivate static let tooDeep = Message(
    "Nesting deeper than \(Document.deepestNesting) levels is left out",
    solutions: ["Write it flatter"])
}
