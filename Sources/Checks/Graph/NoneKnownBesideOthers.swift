import Diagnostics
import KnowledgeBase
import Markdown

/// `None known.` is the only item of `Worsens`, letter for letter.
///
/// Beside other items it contradicts them, and misspelt it would be taken for the name of a quality.
///
/// - Fails: `- None known.` and `- Platform team: it carries the pager.`; `- none known`.
/// - Passes: `- None known.` alone.
struct NoneKnownBesideOthers: ArticleCheck {
  static let identifier = "NoneKnownBesideOthers"
  static let severity = Severity.warning

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    let items = article.relationItems.filter { $0.relation == .worsens }.map(\.item)
    return items.compactMap { item in
      let text = article.text(of: item.inlines).trimmingSpaces
      guard text.isAboutNone else { return nil }
      if text != Relation.noneKnownText {
        return diagnostic(in: article, at: item.range, .misspelt(text))
      }
      return items.count > 1 ? diagnostic(in: article, at: item.range, .besideOthers) : nil
    }
  }
}

extension String {
  /// Whether the text says that nothing is known, however it is spelt.
  fileprivate var isAboutNone: Bool {
    let letters = lowercased().filter { $0.isLetter || $0 == " " }
    return letters == "none known" || letters == "none"
  }
}

extension Message {
  fileprivate static func misspelt(_ text: String) -> Message {
    Message(
      "'\(text)' would be the name of a quality; did you mean '\(Relation.noneKnownText)'?",
      solutions: ["Write '\(Relation.noneKnownText)'"])
  }

  fileprivate static let besideOthers = Message(
    "'\(Relation.noneKnownText)' stands beside other items and contradicts them",
    solutions: ["Remove it, or the other items"])
}
