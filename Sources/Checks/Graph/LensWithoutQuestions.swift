import Diagnostics
import KnowledgeBase
import Markdown

/// A lens has at least one question.
///
/// A point of view from which nothing is asked is an empty chapter of each review.
///
/// - Fails: `lenses/economics.md` without a question that says `lens: economics`.
/// - Passes: one such question.
struct LensWithoutQuestions: CatalogCheck {
  static let identifier = "LensWithoutQuestions"

  func diagnose(_ catalog: Catalog, in context: WrittenContent) -> [Diagnostic] {
    // A broken question has its own diagnostics, and a misspelt lens was meant for the nearest one.
    let used = Set(
      context.written.filter { $0.folder == ArticleKind.question.folder }
        .compactMap { $0.frontMatter.scalar(.lens)?.text }
        .map { name in
          context.writtenByID[ArticleID(name)] == nil
            ? context.nearest(to: name, among: .lens) ?? name : name
        })
    return catalog.lenses.compactMap { lens in
      guard !used.contains(lens.id.rawValue), let written = context.writtenByID[lens.id] else {
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
