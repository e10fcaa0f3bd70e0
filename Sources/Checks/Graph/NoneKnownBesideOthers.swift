import Diagnostics
import KnowledgeBase
import Markdown

struct NoneKnownBesideOthers: ArticleCheck {
  static let identifier = "NoneKnownBesideOthers"
  static let severity = Severity.warning
  static let rule = Rule(
    .graph,
    "'None known.' is the only item of 'Worsens', letter for letter.",
    because: """
      Beside other items it contradicts them, and misspelt it would be taken for the name of a \
      quality.
      """,
    example: CheckExample(
      in: "remedies/sunset-clause.md",
      failing: """
        ## Worsens

        - [Toil export](../antipatterns/toil-export.md): somebody must renew.
        - None known.
        """,
      passing: """
        ## Worsens

        - [Toil export](../antipatterns/toil-export.md): somebody must renew.
        - Platform team: it sends the reminders.
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    let items = article.relationItems.filter { $0.relation == .worsens }.map(\.item)
    return items.compactMap { item in
      let text = article.text(of: item.inlines).trimmingSpaces
      guard text.isAboutNone else { return nil }
      if text != Relation.noneKnownText {
        let fix = Replacement(item.range, with: Relation.noneKnownText)
        return diagnostic(in: article, at: item.range, .misspelt(text), fix: [fix])
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
