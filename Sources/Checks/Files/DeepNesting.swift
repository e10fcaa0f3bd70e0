import Diagnostics
import KnowledgeBase
import Markdown

/// Lists and quotations are nested at most 256 deep.
///
/// No text that people read is; what lies deeper is left out, so that a hostile file costs no memory.
///
/// - Fails: a line of 300 `>`.
/// - Passes: a quotation in a list in a list.
struct DeepNesting: ArticleCheck {
  static let identifier = "DeepNesting"
  static let severity = Severity.warning

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
