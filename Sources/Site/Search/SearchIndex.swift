import KnowledgeBase
import Markdown

/// What the search of the pages knows: titles, summaries, and the words of the texts.
///
/// It is a script, because a page from the disk may load nothing else. For each article it takes at most
/// ``room`` bytes. Titles and summaries are always in it; of the words it takes as many as there is room for,
/// in the order of ``WordList``. What the package ships fits as a whole.
struct SearchIndex: Sendable {
  /// The bytes that an article may take, so that a hundred stay below 30 kB.
  static let room = 299

  /// What a small knowledge base may take in all.
  private static let leastRoom = 6000

  /// The most bytes of a summary, which is also the snippet that is shown.
  private static let summaryRoom = 160

  private static let titleRoom = 100

  /// The name of the file and, with `counterweight` before it, of what it sets.
  static let path = "search-index.js"

  /// A kind of page, in the order in which the kinds are offered.
  struct Kind: Hashable, Sendable {
    let name: String
    let plural: String
    let shape: String
    let folder: String
  }

  /// A page that can be found.
  struct Entry: Hashable, Sendable {
    let kind: Int
    /// The path below the kind's folder, without the ending.
    let name: String
    /// Empty where the name is the title as well.
    let title: String
    let summary: String
    /// Former names, apart by spaces.
    let formerNames: String

    /// The entry as a line.
    ///
    /// A letter for the kind, then name, title, summary and former names with tabs between them, without the
    /// last ones that are empty. A name that follows from the title is left out.
    var line: String {
      let isPlain =
        !title.isEmpty && title.utf8.allSatisfy { $0 < 0x80 } && Slug.make(title) == name
      var fields = [isPlain ? "" : name, title, summary, formerNames].map { text in
        String(decoding: text.utf8.map { max($0, UInt8(ascii: " ")) }, as: UTF8.self)
      }
      while fields.last == "" { fields.removeLast() }
      let letter = UnicodeScalar(UInt8(ascii: "A") + UInt8(kind))
      return String(letter) + fields.joined(separator: "\t")
    }
  }

  let kinds: [Kind]
  let entries: [Entry]

  /// The words by which entries are found besides, sorted by their bytes.
  let words: [WordList.Word]

  /// Words that most articles hold, which say little in a query.
  let common: [String]

  /// What stands in the script before the packed part.
  private let head: String

  /// The entries and words as the script reads them.
  private let packed: PackedIndex

  /// Reads all articles, many at a time.
  ///
  /// - Parameters:
  ///   - index: what the site is about.
  ///   - checks: those with a page; of them only the names are kept, which say enough.
  init(_ index: SiteIndex, checks: [CheckReference] = []) async {
    let kinds = ArticleKind.offered + [.policy]
    self.kinds =
      kinds.map { kind in
        Kind(
          name: kind.noun, plural: kind.shelfTitle, shape: kind.rawValue,
          folder: kind.folder.map { "\($0)/" } ?? "")
      } + [
        Kind(name: "example", plural: "Examples", shape: "example", folder: "examples/"),
        Kind(name: "check", plural: "Checks", shape: "check", folder: "checks/"),
      ]
    let articles = kinds.enumerated().flatMap { place, kind in
      (index.shelves[kind] ?? []).compactMap { index.catalog.article($0) }
        .map { (kind: place, article: $0) }
    }
    let exampleKind = kinds.count
    let entries =
      articles.map { Self.entry($0.kind, $0.article) }
      + index.examples.map { example in
        Entry(
          kind: exampleKind,
          name: String(example.address.path.dropFirst("examples/".count).dropLast(".html".count)),
          title: example.title, summary: Self.shortened(example.summary, to: Self.summaryRoom),
          formerNames: "")
      }
      + checks.map { check in
        Entry(
          kind: exampleKind + 1, name: check.identifier, title: "", summary: "", formerNames: "")
      }
    let list = WordList(
      await articles.mapInParallel { ArticleVocabulary($0.article) },
      shown: entries.prefix(articles.count).map { entry in
        ArticleVocabulary.words(
          in: [entry.name, entry.title, entry.summary, entry.formerNames].joined(separator: " "))
      })
    self.entries = entries
    common = list.common
    head = Self.head(self.kinds, entries: entries.count, common: list.common)
    (words, packed) = Self.packed(
      entries.map(\.line), list.words,
      room: max(Self.room * articles.count, Self.leastRoom) - head.utf8.count)
  }

  /// As many words as fit, the first ones first.
  private static func packed(
    _ lines: [String], _ words: [WordList.Word], room: Int
  ) -> ([WordList.Word], PackedIndex) {
    var count = words.count
    while true {
      let taken = words[..<count].sorted { left, right in
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
      }
      let packed = PackedIndex(lines: lines, words: taken)
      let size = packed.texts.utf8.count + packed.places.utf8.count + Self.frameRoom
      guard size > room, count > 0 else { return (taken, packed) }
      count = min(count * room / size, count - 1)
    }
  }

  /// What stands around the packed part.
  private static let frameRoom = 64

  private static func head(_ kinds: [Kind], entries: Int, common: [String]) -> String {
    let kinds = kinds.map { kind in
      let texts = [kind.name, kind.plural, kind.shape, kind.folder].map(JavaScript.literal)
      return "[\(texts.joined(separator: ","))]"
    }
    return "counterweightIndex={kinds:[\(kinds.joined(separator: ","))],\nentries:\(entries),\n"
      + "common:\(JavaScript.literal(common.joined(separator: " "))),\n"
  }

  /// The script.
  var page: Page {
    let text = head + "texts:\"\(packed.texts)\",\nplaces:\"\(packed.places)\"};\n"
    return Page(path: Self.path, contentType: .javaScript, bytes: Array(text.utf8))
  }

  private static func entry(_ kind: Int, _ article: Article) -> Entry {
    Entry(
      kind: kind, name: article.id.rawValue, title: shortened(article.title, to: titleRoom),
      summary: shortened(article.summary, to: summaryRoom),
      formerNames: article.aliases.map(\.rawValue).joined(separator: " "))
  }

  /// At most so many bytes of a text, cut between words.
  private static func shortened(_ text: String, to room: Int) -> String {
    guard text.utf8.count > room else { return text }
    var result = ""
    for word in text.split(separator: " ") {
      guard result.utf8.count + 1 + word.utf8.count + " …".utf8.count <= room else { break }
      result += (result.isEmpty ? "" : " ") + word
    }
    return result + " …"
  }
}

/// Text as JavaScript reads it.
enum JavaScript {
  /// The text between quotes.
  static func literal(_ text: String) -> String {
    if !text.utf8.contains(where: mayNeedEscaping) { return "\"\(text)\"" }
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "<": result += "\\x3C"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(character.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }

  /// Whether a byte is, or may begin, a character that cannot stand as it is.
  private static func mayNeedEscaping(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0..<0x20, 0x7F, 0xE2: true
    default: false
    }
  }
}
