import Diagnostics
import KnowledgeBase
import Markdown

/// A comment that silences a check may stand between two items, although CommonMark then reads two
/// lists.
struct TextOutsideList: ArticleCheck {
  static let identifier = "TextOutsideList"
  static let rule = Rule(
    .structure,
    "A relation section, 'Answers' and 'Skip when' hold one bullet list and nothing else.",
    because: """
      What stands outside the list reaches neither the graph nor the interview, its links \
      included.
      """,
    example: CheckExample(
      in: "antipatterns/toil-export.md",
      failing: """
        ## Remedied by

        A [sunset clause](../remedies/sunset-clause.md) ends the export on a day.
        """,
      passing: """
        ## Remedied by

        - [Sunset clause](../remedies/sunset-clause.md): the export ends on a day.
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    article.sections.flatMap { section -> [Diagnostic] in
      guard let name = section.name, name.holdsOneList else { return [] }
      var mayBegin = true
      // One diagnostic a section: what follows is usually the same mistake going on.
      let stray = section.blocks.first { block in
        switch article.document.kind(of: block) {
        case .list(let style):
          defer { mayBegin = false }
          return style.isOrdered || !mayBegin
        case .htmlBlock:
          // Raw HTML has a diagnostic of its own.
          mayBegin = true
          return false
        default:
          return true
        }
      }
      return stray.map {
        [diagnostic(in: article, at: article.range(ofBlock: $0), .outside(name))]
      } ?? []
    }
  }
}

extension Message {
  fileprivate static func outside(_ name: SectionName) -> Message {
    Message(
      "Section '\(name.heading)' holds one bullet list and nothing else",
      solutions: ["Make it an item of the list, or move it to a section of prose"])
  }
}
