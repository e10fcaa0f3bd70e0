import KnowledgeBase

/// What the search of the pages knows: the titles and summaries, and the words that mark each article.
///
/// It is a script, because a page from the disk may load nothing else. An article takes at most ``room``
/// bytes: what title and summary leave of them is filled with the words of its body that stand often in
/// it and seldom elsewhere, so that the index grows with the number of articles and not with their
/// length.
struct SearchIndex: Sendable {
  /// The bytes that an article may take, so that a hundred stay below 30 kB.
  static let room = 290

  /// The most bytes of a summary, which is also the snippet that is shown.
  private static let summaryRoom = 160

  private static let titleRoom = 100

  /// The kind, brackets, commas and quotes of a line.
  private static let punctuation = 16

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
    /// Former names and marking words, apart by spaces.
    let words: String

    /// The entry as a line of the script, without the comma.
    var line: String {
      let texts = [name, title, summary, words].map(JavaScript.literal).joined(separator: ",")
      return "[\(kind),\(texts)]"
    }
  }

  let kinds: [Kind]
  let entries: [Entry]

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
    let rarity = WordRarity(
      await articles.mapInParallel { MarkingWords.distinct(in: $0.article) })
    let exampleKind = kinds.count
    entries =
      await articles.mapInParallel { Self.entry($0.kind, $0.article, rarity) }
      + index.examples.map { example in
        Entry(
          kind: exampleKind,
          name: String(example.address.path.dropFirst("examples/".count).dropLast(".html".count)),
          title: example.title, summary: Self.shortened(example.summary, to: Self.summaryRoom),
          words: "")
      }
      + checks.map { check in
        Entry(kind: exampleKind + 1, name: check.identifier, title: "", summary: "", words: "")
      }
  }

  /// The script.
  var page: Page {
    let kinds = kinds.map { kind in
      let texts = [kind.name, kind.plural, kind.shape, kind.folder].map(JavaScript.literal)
      return "[\(texts.joined(separator: ","))]"
    }
    let text =
      "counterweightIndex={kinds:[\(kinds.joined(separator: ","))],entries:[\n"
      + entries.map(\.line).joined(separator: ",\n") + "\n]};\n"
    return Page(path: Self.path, contentType: .javaScript, bytes: Array(text.utf8))
  }

  private static func entry(_ kind: Int, _ article: Article, _ rarity: WordRarity) -> Entry {
    let title = shortened(article.title, to: titleRoom)
    let taken = article.id.rawValue.utf8.count + JavaScript.literal(title).utf8.count
    let summary = shortened(article.summary, to: min(summaryRoom, room - punctuation - taken))
    func entry(_ words: [String]) -> Entry {
      Entry(
        kind: kind, name: article.id.rawValue, title: title, summary: summary,
        words: words.joined(separator: " "))
    }
    var words = article.aliases.map(\.rawValue)
    // Two bytes are the comma and the line's end.
    var left = room - entry(words).line.utf8.count - 2
    for word in MarkingWords.best(of: article, rarity) where word.utf8.count < left {
      words.append(word)
      left -= word.utf8.count + 1
    }
    return entry(words)
  }

  /// At most so many bytes of a text, cut between words.
  private static func shortened(_ text: String, to room: Int) -> String {
    guard JavaScript.literal(text).utf8.count > room else { return text }
    var result = ""
    var taken = 2  // The quotes; between them each word takes the same wherever it stands.
    for word in text.split(separator: " ") {
      let more = JavaScript.literal(String(word)).utf8.count - 2 + (result.isEmpty ? 0 : 1)
      guard taken + more + " …".utf8.count <= room else { break }
      result += (result.isEmpty ? "" : " ") + word
      taken += more
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
