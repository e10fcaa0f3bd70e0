import Diagnostics
import KnowledgeBase
import Markdown

struct ExtensionSyntax: ArticleCheck {
  static let identifier = "ExtensionSyntax"
  static let severity = Severity.warning
  static let rule = Rule(
    .links,
    """
    An article is CommonMark without extensions: no tables, footnotes, strikethrough or task \
    lists.
    """,
    because: "The site shows their marks as text, and forges do not agree about them.",
    example: CheckExample(
      in: "stories/runner-story.md",
      failing: """
        | Minutes | Per |
        |---------|-----|
        | 9.6     | day |
        """,
      passing: "- 9.6 minutes a day."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.marks.contains(.ofExtension) else { return [] }
    let inText = ShownText.all(in: article, below: article.document.root).flatMap { shown in
      Self.faults(in: shown, of: article)
    }
    return (inText + Self.footnotesAsLinks(in: article)).map { extent, fault in
      diagnostic(in: article, at: extent, .fault(fault))
    }
  }

  fileprivate enum Fault {
    case table, footnote(String), strikethrough, task
  }

  private static func faults(
    in shown: ShownText, of article: WrittenArticle
  ) -> [(SourceRange, Fault)] {
    var faults: [(SourceRange, Fault)] = []
    if let range = table(in: shown, of: article) { faults.append((range, .table)) }
    for label in footnotes(in: shown.text) {
      let place = article.place(ofUnescaped: "[^\(label)]", inLines: shown.lines, from: nil)
      if let place { faults.append((place, .footnote(label))) }
    }
    if shown.text.hasTwo("~~"),
      let place = article.place(ofUnescaped: "~~", inLines: shown.lines, from: nil)
    {
      faults.append((place, .strikethrough))
    }
    if let box = box(in: shown, of: article) { faults.append((box, .task)) }
    return faults
  }

  /// The line above a delimiter row, both of which have a pipe.
  private static func table(in shown: ShownText, of article: WrittenArticle) -> SourceRange? {
    guard shown.text.contains("|") else { return nil }
    for number in shown.lines.dropFirst() {
      guard
        let row = article.source.line(number), isDelimiterRow(row),
        let header = article.source.line(number - 1), header.contains("|")
      else { continue }
      let indent = header.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      return SourceRange(
        line: number - 1, column: indent + 1, length: max(1, header.utf8.count - indent))
    }
    return nil
  }

  private static func isDelimiterRow(_ line: Substring) -> Bool {
    line.contains("|") && line.contains("-")
      && line.allSatisfy { $0 == "|" || $0 == "-" || $0 == ":" || $0 == " " }
  }

  /// Each is searched for in the block's lines; mending these brings out the others.
  private static let mostFootnotes = 100

  /// The labels of footnotes; each once, since a definition usually follows its mention.
  private static func footnotes(in text: String) -> [String] {
    var labels: [String] = []
    var rest = text[...]
    while labels.count < mostFootnotes, let mark = rest.utf8Offset(of: "[^") {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: mark + 2)...]
      let label = rest.prefix { $0 != "]" && $0 != "[" && !$0.isWhitespace }
      guard !label.isEmpty, rest[label.endIndex...].first == "]" else { continue }
      if !labels.contains(String(label)) { labels.append(String(label)) }
    }
    return labels
  }

  /// Footnotes whose text is one word: CommonMark takes `[^1]: word` for the definition of a link.
  private static func footnotesAsLinks(in article: WrittenArticle) -> [(SourceRange, Fault)] {
    article.links.compactMap { link in
      guard link.text.hasPrefix("^"), !link.isProven, let start = link.range?.lowerBound else {
        return nil
      }
      let lines = start.line...article.source.lineCount
      return article.place(ofUnescaped: "[\(link.text)]", inLines: lines, from: start)
        .map { ($0, .footnote(String(link.text.dropFirst()))) }
    }
  }

  private static func box(in shown: ShownText, of article: WrittenArticle) -> SourceRange? {
    let document = article.document
    guard
      let parent = document.parent(of: shown.block), document.kind(of: parent) == .item,
      let box = ["[ ] ", "[x] ", "[X] "].first(where: { shown.text.hasPrefix($0) })
    else { return nil }
    let line = shown.lines.lowerBound
    return article.place(ofUnescaped: String(box.dropLast()), inLines: line...line, from: nil)
  }
}

extension String {
  /// Whether a mark stands in the text at least twice.
  fileprivate func hasTwo(_ mark: String) -> Bool {
    guard let first = utf8Offset(of: mark) else { return false }
    return utf8Offset(of: mark, from: first + mark.utf8.count) != nil
  }
}

extension Message {
  fileprivate static func fault(_ fault: ExtensionSyntax.Fault) -> Message {
    switch fault {
    case .table:
      Message(
        "A pipe table is an extension of CommonMark and is shown as text",
        solutions: ["Write a list, or sentences"])
    case .footnote(let label):
      Message(
        "Footnote '[^\(label)]' is an extension of CommonMark and is shown as text",
        solutions: ["Put it into the text in brackets, or below 'Notes'"])
    case .strikethrough:
      Message(
        "'~~' is an extension of CommonMark and is shown as text",
        solutions: ["Remove the text, or say in words that it no longer holds"])
    case .task:
      Message(
        "A task list is an extension of CommonMark and its boxes are shown as text",
        solutions: ["Remove the box"])
    }
  }
}
