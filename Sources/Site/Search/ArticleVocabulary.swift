import KnowledgeBase
import Markdown

/// The words of an article for which a search may find it.
struct ArticleVocabulary: Sendable {
  /// How a word stands in an article; the first ones say most about it.
  enum Place: Int, Comparable, Sendable {
    case heading, text, sources

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The words, in lower case, and the best place of each.
  private(set) var words: [String: Place] = [:]

  /// Reads an article.
  ///
  /// - Parameter article: its title is left out, which every search knows anyway.
  init(_ article: Article) {
    let document = article.document
    let sources = article.sections
      .filter { $0.name == SectionName.Prose.sources.rawValue }.flatMap(\.blocks)
    let rest = document.children(of: document.root).filter { !sources.contains($0) }
    add(article.sections.map(\.name).joined(separator: " "), .heading)
    for heading in document.headings where heading.level > 1 { add(heading.text, .heading) }
    add(document.text(ofBlocks: rest), .text)
    add(document.text(ofBlocks: sources), .sources)
  }

  /// The words of a text, each once.
  static func words(in text: String) -> Set<String> {
    let bytes = Tokens.lowercased(text)
    return Set(Tokens.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  /// A word without the `s` of a plural; searches find it in either form.
  static func singular(of word: String) -> String? {
    let bytes = word.utf8
    guard bytes.count > 3, bytes.last == UInt8(ascii: "s"), let before = bytes.dropLast().last,
      ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(before)
    else { return nil }
    return String(word.dropLast())
  }

  /// Addresses are left out: nobody looks for `https` or the parts of a path.
  private mutating func add(_ text: String, _ place: Place) {
    let pieces = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let sought = pieces.filter { !$0.contains(UInt8(ascii: ":")) || !Substring($0).contains("://") }
    for word in Self.words(in: sought.map { String(Substring($0)) }.joined(separator: " "))
    where Self.isSought(word) {
      words[word] = min(words[word] ?? place, place)
    }
  }

  /// Single letters are what apostrophes leave over, and longer words are no words.
  private static func isSought(_ word: String) -> Bool {
    let bytes = word.utf8
    return bytes.count <= 40 && (bytes.count > 1 || bytes.allSatisfy { $0 <= UInt8(ascii: "9") })
  }
}
