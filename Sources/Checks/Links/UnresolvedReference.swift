import Diagnostics
import KnowledgeBase
import Markdown

/// Finds brackets that were probably meant as a link.
///
/// Flagged is what has no other use in prose: two pairs of brackets in a row, brackets followed by
/// a path of an article in parentheses, and single brackets around exactly the id or the title of
/// an article.
struct UnresolvedReference: ArticleCheck {
  static let identifier = "UnresolvedReference"
  static let rule = Rule(
    .links,
    "A link is shown as a link, and not with its brackets as text.",
    because: """
      CommonMark has no errors: a reference without a definition, or a space before the \
      parenthesis, silently makes text of a link, and the relation is lost. Brackets that cannot \
      be meant as a link, such as '[sic]' and '[0, 1)', pass.
      """,
    example: CheckExample(
      in: "antipatterns/toil-export.md",
      failing: "- [Sunset clause] (../remedies/sunset-clause.md): the export ends on a day.",
      passing: "- [Sunset clause](../remedies/sunset-clause.md): the export ends on a day."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.document.mentions(UInt8(ascii: "[")) else { return [] }
    return ShownText.all(in: article, below: article.document.root).flatMap { shown in
      BracketScan.findings(in: shown, of: article, context).map { finding in
        diagnostic(
          in: article, at: finding.range, .shown(finding.form, in: article, context))
      }
    }
  }

  /// Whether an item has a link that came out as text; then its own check has nothing to add.
  static func occurs(
    in item: WrittenItem, of article: WrittenArticle, _ context: WrittenContent
  ) -> Bool {
    ShownText.all(in: article, below: item.node)
      .contains { !BracketScan.findings(in: $0, of: article, context).isEmpty }
  }
}

extension Message {
  fileprivate static func shown(
    _ form: BracketScan.Form, in article: WrittenArticle, _ context: WrittenContent
  ) -> Message {
    switch form {
    case .reference(let text, let label):
      let name = label.isEmpty ? text : label
      let link = context.articleNamed(name).map { Self.link(text, to: $0, from: article) }
      return Message(
        "Reference '\(name)' has no definition, so its brackets are shown as text"
          + didYouMean(link),
        solutions: ["Write \(link.map { "'\($0)'" } ?? "a link, or escape the brackets as '\\['")"])
    case .shortcut(let name):
      let link = context.articleNamed(name).map { Self.link($0.titleText, to: $0, from: article) }
      return Message(
        "'[\(name)]' is shown as text" + didYouMean(link),
        solutions: ["Write the link, or escape the bracket as '\\['"])
    case .spaceBefore(let text, let destination):
      return Message(
        "Space between '[\(text)]' and '(\(destination))' makes text of a link",
        solutions: ["Remove the space"])
    case .brokenDestination(let text, let destination):
      return Message(
        "'[\(text)](\(destination))' is shown as text; a destination has no spaces",
        solutions: ["Write '%20' for a space, or put the destination between '<' and '>'"])
    }
  }

  private static func link(
    _ text: String, to target: WrittenArticle, from article: WrittenArticle
  ) -> String {
    "[\(text)](\(ContentPath.relative(from: article.folder, to: target.path)))"
  }
}

extension WrittenArticle {
  fileprivate var titleText: String { title?.text ?? id.rawValue }
}
