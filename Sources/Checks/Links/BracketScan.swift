import Diagnostics
import KnowledgeBase
import Markdown

/// Finds brackets in shown text that were meant as a link; see ``UnresolvedReference``.
struct BracketScan {
  /// What was probably meant.
  enum Form: Hashable {
    case reference(text: String, label: String)
    case shortcut(String)
    case spaceBefore(text: String, destination: String)
    case brokenDestination(text: String, destination: String)
  }

  struct Finding: Hashable {
    let form: Form
    let range: SourceRange
  }

  /// A form with what its source must look like and which part of that the caret is for.
  private struct Candidate {
    let form: Form
    /// The text from the first bracket on, as it is shown.
    let whole: String
    /// The end of ``whole`` that is searched for where markup within the first brackets hides the rest.
    let tail: String
    let caret: Substring
  }

  static func findings(
    in shown: ShownText, of article: WrittenArticle, _ context: WrittenContent
  ) -> [Finding] {
    guard shown.text.holds("[") else { return [] }
    var cursor: SourcePosition?
    return candidates(in: Array(shown.text), context).prefix(mostPerBlock).compactMap { candidate in
      guard let range = place(candidate, in: shown, of: article, from: cursor) else { return nil }
      cursor = range.upperBound
      return Finding(form: candidate.form, range: range)
    }
  }

  /// Each is searched for in the block's lines; mending these brings out the others.
  private static let mostPerBlock = 100

  private static func candidates(in text: [Character], _ context: WrittenContent) -> [Candidate] {
    var found: [Candidate] = []
    var open: Int?
    var index = 0
    while index < text.count {
      defer { index += 1 }
      if text[index] == "[" { open = index }
      guard text[index] == "]", let start = open else { continue }
      open = nil
      let content = String(text[start + 1..<index])
      let rest = text[(index + 1)...]
      if let label = rest.enclosed(by: "[", "]"), !label.hasPrefix("^") {
        found.append(reference(content, label))
        index += label.count + 2
      } else if let destination = rest.enclosed(by: "(", ")"), destination.leadsToArticle {
        let whole = "[\(content)](\(destination))"
        found.append(
          Candidate(
            form: .brokenDestination(text: content, destination: destination), whole: whole,
            tail: "](\(destination))", caret: whole.suffix(destination.count + 1).dropLast()))
      } else if let destination = rest.dropFirst().enclosed(by: "(", ")"), rest.first == " ",
        destination.leadsToArticle
      {
        let whole = "[\(content)] (\(destination))"
        found.append(
          Candidate(
            form: .spaceBefore(text: content, destination: destination), whole: whole,
            tail: "] (\(destination))", caret: whole.suffix(destination.count + 2)))
      } else if context.articleNamed(content) != nil {
        let whole = "[\(content)]"
        found.append(
          Candidate(form: .shortcut(content), whole: whole, tail: whole, caret: whole[...]))
      }
    }
    return found
  }

  private static func reference(_ text: String, _ label: String) -> Candidate {
    let whole = "[\(text)][\(label)]"
    return Candidate(
      form: .reference(text: text, label: label), whole: whole, tail: "][\(label)]",
      caret: whole.suffix(label.count + 2))
  }

  /// The place of the caret's part; nil where the source does not have these characters, as with escapes.
  private static func place(
    _ candidate: Candidate, in shown: ShownText, of article: WrittenArticle,
    from cursor: SourcePosition?
  ) -> SourceRange? {
    let found =
      article.place(ofUnescaped: candidate.whole, inLines: shown.lines, from: cursor)
      ?? (article.place(of: "\\[", inLines: shown.lines) == nil
        ? article.place(ofUnescaped: candidate.tail, inLines: shown.lines, from: cursor) : nil)
    return found.map { found in
      // The caret's part stands at the end, or one byte before it.
      let isInner = !candidate.whole.hasSuffix(candidate.caret)
      let end = found.upperBound.column - (isInner ? 1 : 0)
      let length = candidate.caret.utf8.count
      return SourceRange(line: found.lowerBound.line, column: end - length, length: length)
    }
  }
}

extension ArraySlice<Character> {
  /// What stands between a first and the next closing character, without another opening one.
  fileprivate func enclosed(by opening: Character, _ closing: Character) -> String? {
    guard first == opening, let end = firstIndex(of: closing) else { return nil }
    let content = self[(startIndex + 1)..<end]
    return content.contains(opening) ? nil : String(content)
  }
}

extension String {
  /// Whether a destination looks like the path of an article.
  fileprivate var leadsToArticle: Bool {
    let path = split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
    return path.hasSuffix(".md")
  }
}
