import Diagnostics
import KnowledgeBase
import Markdown

struct RawHTML: ArticleCheck {
  static let identifier = "RawHTML"
  static let rule = Rule(
    .links,
    "An article has no raw HTML, except a comment that silences a check.",
    because: "The site drops it, so what an author sees on a forge is not what readers get.",
    example: CheckExample(
      in: "antipatterns/tag-zoo.md",
      failing: "Reading, and <b>guessing</b>.",
      passing: "Reading, and **guessing**.",
      inPlaceOf: "Reading, and `<b>`."))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.marks.contains(.angle) else { return [] }
    let document = article.document
    var block = article.fileStart
    var lines = 1...1
    var cursor = SourcePosition(line: 1, column: 1)
    var opened: Set<Substring> = []
    return document.descendants(of: document.root).compactMap { node in
      switch document.shape(of: node) {
      case .paragraph, .heading:
        guard let range = document.range(of: node) else { return nil }
        block = article.firstLine(of: range)
        lines = article.lines(of: range)
        cursor = range.lowerBound
        opened = []
        return nil
      case .htmlBlock:
        let literal = document.literal(of: node)
        guard Suppressions.form(of: literal) == nil else { return nil }
        return diagnostic(in: article, at: article.range(ofBlock: node), .refused(literal))
      case .htmlInline:
        let literal = document.literal(of: node)
        // A tag and its end are one fault.
        if literal.hasPrefix("</"), opened.contains(literal.tagName) { return nil }
        opened.insert(literal.tagName)
        let start = String(literal.prefix { $0 != "\n" && $0 != "\r\n" })
        let place = article.place(of: start, inLines: lines, from: cursor)
        cursor = place?.upperBound ?? cursor
        return diagnostic(in: article, at: place ?? block, .refused(literal))
      default: return nil
      }
    }
  }
}

extension String {
  /// The name in a start or end tag.
  fileprivate var tagName: Substring {
    drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}

extension Message {
  fileprivate static func refused(_ literal: String) -> Message {
    let isComment = literal.trimmingSpaces.hasPrefix("<!--")
    let isAttempt = literal.holds(Suppressions.keyword)
    let subject = isComment ? "An HTML comment" : "'<\(literal.tagName)>'"
    return Message(
      "\(subject) is raw HTML, which an article may not have",
      solutions: [
        isAttempt
          ? "Put the comment alone on a line of its own"
          : isComment ? "Remove it" : "Write it in Markdown, or as code between backticks"
      ])
  }
}
