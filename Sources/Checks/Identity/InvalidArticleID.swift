import Diagnostics
import KnowledgeBase

struct InvalidArticleID: ArticleCheck {
  static let identifier = "InvalidArticleID"
  static let rule = Rule(
    .identity,
    """
    The file name of an article is its id: a lower-case letter, then lower-case letters, digits \
    and single hyphens, 2 to 64 in all.
    """,
    because: """
      Ids stand in records, links and addresses for ever, so they must need no escaping anywhere.
      """,
    example: CheckExample(
      inWords: "An article 'stories/Registry_Story.md'.",
      passing: "An article 'stories/registry-story.md'."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    // Without front matter it may be no article at all, for instance a README.
    guard article.frontMatter.problem != .missing, !article.id.isWellFormed else { return [] }
    return [diagnostic(in: article, at: nil, .invalid(article.id.rawValue))]
  }
}

extension Message {
  fileprivate static func invalid(_ name: String) -> Message {
    let slug = slug(name)
    return Message(
      "'\(name)' is no article id; an id is a letter and then letters, digits and single hyphens"
        + (ArticleID(slug).isWellFormed ? "; did you mean '\(slug).md'?" : ""),
      solutions: ["Rename the file; ids have 2 to 64 characters, all in lower case"])
  }

  /// The nearest text that may be an id.
  private static func slug(_ name: String) -> String {
    let parts = name.lowercased().unicodeScalars.split { scalar in
      !("a"..."z").contains(scalar) && !("0"..."9").contains(scalar)
    }
    return parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
  }
}
