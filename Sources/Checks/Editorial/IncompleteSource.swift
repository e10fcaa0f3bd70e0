import Diagnostics
import KnowledgeBase
import Markdown

struct IncompleteSource: ArticleCheck {
  static let identifier = "IncompleteSource"
  static let severity = Severity.warning
  static let rule = Rule(
    .editorial,
    "A link in 'Sources' stands beside its author or title and its year.",
    because: """
      Addresses die. With an author, a title and a year a reader still finds the work, and sees \
      without following the link how old it is. Of an undated work say 'undated'.
      """,
    example: CheckExample(
      .change(
        "stories/runner-story.md",
        failing: "- <https://example.com/story>",
        passing: "- An author, \"A story\", 2022: <https://example.com/story>")))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind != nil, let section = article.section(.sources) else { return [] }
    return article.entries(of: section).compactMap { entry in
      let nodes = Array(article.document.subtree(of: entry))
      let external = nodes.lazy.compactMap { article.link(at: $0) }
        .first { context.target(of: $0, in: article) == .external }
      guard let link = external else { return nil }
      let words = article.words(of: nodes)
      let message: Message? =
        switch (words.contains(where: \.isWord), words.contains(where: \.isYear)) {
        case (true, true): nil
        case (true, false): .withoutYear
        case (false, true): .withoutAuthor
        case (false, false): .bare
        }
      return message.map {
        diagnostic(in: article, at: link.range ?? article.range(ofBlock: entry), $0)
      }
    }
  }
}

extension WrittenArticle {
  /// The entries of a section: the items of its lists, and its other blocks.
  fileprivate func entries(of section: WrittenSection) -> [NodeID] {
    section.blocks.flatMap { block -> [NodeID] in
      guard document.shape(of: block).isList else { return [block] }
      return Array(document.children(of: block))
    }
  }

  /// The words of some nodes, without links that show nothing but their address.
  fileprivate func words(of nodes: [NodeID]) -> [Substring.UnicodeScalarView] {
    let addresses = Set(nodes.compactMap { link(at: $0) }.map(\.destination))
    return nodes.map { document.literal(of: $0) }.filter { !$0.isEmpty && !addresses.contains($0) }
      .flatMap { $0[...].unicodeScalars.split { !$0.isPartOfWord } }
  }
}

extension Substring.UnicodeScalarView {
  /// Whether it has two letters, as every name and title has somewhere.
  fileprivate var isWord: Bool { count { !$0.isDigit } >= 2 }

  /// Whether it is a year, or a way to say that there is none.
  fileprivate var isYear: Bool {
    guard count == 4, allSatisfy(\.isDigit) else {
      return Substring(self).lowercased() == "undated"
    }
    return first == "1" || first == "2"
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit from 0 to 9.
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether it is a letter or a digit.
  fileprivate var isPartOfWord: Bool {
    guard isASCII else { return properties.isAlphabetic }
    return isDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}

extension Message {
  fileprivate static let bare = Message(
    "Source is a bare address", solutions: ["Write author, title and year before the link"])

  fileprivate static let withoutYear = Message(
    "Source without a year", solutions: ["Write the year before the link, or 'undated'"])

  fileprivate static let withoutAuthor = Message(
    "Source without an author or a title", solutions: ["Write author and title before the year"])
}
