import Diagnostics
import KnowledgeBase
import Markdown

struct LensWithoutQuestions: CatalogCheck {
  static let identifier = "LensWithoutQuestions"
  static let rule = Rule(
    .graph,
    "A lens has at least one question.",
    because: "A point of view from which nothing is asked is an empty chapter of each review.",
    example: CheckExample(
      inWords: "A lens 'time', and no question that says 'lens: time'.",
      passing: "A lens 'time', and a question that says 'lens: time'."))

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    // A broken question has its own diagnostics, and a misspelt lens was meant for the nearest one.
    let used = Set(
      context.written.filter { $0.folder == ArticleKind.question.folder }
        .compactMap { $0.frontMatter.scalar(.lens)?.text }
        .map { name in
          context.article(ArticleID(name)) == nil
            ? context.nearest(to: name, among: .lens) ?? name : name
        })
    return catalog.lenses.compactMap { lens in
      guard !used.contains(lens.id.rawValue), let written = context.article(lens.id) else {
        return nil
      }
      return diagnostic(in: written, at: written.titleRange, .unused(lens.id))
    }
  }
}

extension Message {
  fileprivate static func unused(_ id: ArticleID) -> Message {
    Message(
      "No question belongs to lens '\(id)'",
      solutions: ["Write 'lens: \(id)' in a question, or remove the lens"])
  }
}
