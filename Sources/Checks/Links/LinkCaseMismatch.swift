import Diagnostics
import KnowledgeBase
import Markdown

struct LinkCaseMismatch: ArticleCheck {
  static let identifier = "LinkCaseMismatch"
  static let rule = Rule(
    .links,
    "A link writes a file name with the letters that it has, capitals included.",
    because: """
      Some file systems do not tell capitals from small letters, so such a link works on one \
      machine and not on the next.
      """,
    example: CheckExample(
      in: "antipatterns/tag-zoo.md",
      failing: "- [Growing list](../signals/Growing-List.md): a label a month.",
      passing: "- [Growing list](../signals/growing-list.md): a label a month."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    context.links(of: article).compactMap { link, target in
      guard case .caseDiffers(let correct) = target else { return nil }
      return diagnostic(
        in: article, at: link.range, .caseDiffers(link.destination, correct),
        fix: link.fix(correct))
    }
  }
}

extension Message {
  fileprivate static func caseDiffers(_ destination: String, _ correct: String) -> Message {
    Message(
      "'\(destination)' differs from the file in letter case; did you mean '\(correct)'?",
      solutions: ["Write '\(correct)'"])
  }
}
