import Markdown

/// Where the searched words stand in one article.
struct ArticleWords: Sendable {
  /// Where one of the words stands.
  struct Count: Hashable, Sendable {
    /// The weight of the best part, beginnings counted half.
    var best = 0.0

    /// How often it stands in the body, beginnings counted half.
    var inBody = 0.0

    /// What the word adds to the article's rank before its rarity counts.
    var score: Double { best + inBody / (inBody + Self.saturation) }

    /// The usual value of BM25's `k1` (Robertson and Zaragoza, 2009).
    private static let saturation = 1.2
  }

  private var counts: [Count?]

  /// How much of the title is made of searched words, from 0 to 1.
  private(set) var titleShare = 0.0

  /// The searched word at a position; nil if the article does not hold it.
  subscript(position: Int) -> Count? { counts[position] }

  init(_ article: Article, _ words: [SearchWord]) {
    counts = Array(repeating: nil, count: words.count)
    let title = count(article.title, words, weight: 4)
    titleShare = title.all == 0 ? 0 : Double(title.found) / Double(title.all)
    for name in [article.id] + article.aliases {
      _ = count(name.rawValue, words, weight: 3)
    }
    _ = count(article.summary, words, weight: 2)
    _ = count(Self.body(of: article), words, weight: 1, isBody: true)
  }

  /// All texts of an article that are searched.
  static func parts(of article: Article) -> [String] {
    [article.title, article.id.rawValue] + article.aliases.map(\.rawValue) + [body(of: article)]
  }

  /// The text as it is read, with the title and the summary.
  private static func body(of article: Article) -> String {
    article.document.plainText(of: article.document.root)
  }

  private mutating func count(
    _ text: String, _ words: [SearchWord], weight: Double, isBody: Bool = false
  ) -> (found: Int, all: Int) {
    let bytes = Tokens.lowercased(text)
    var found = 0
    var all = 0
    Tokens.forEach(in: bytes) { range in
      all += 1
      var isFound = false
      for (position, word) in words.enumerated() {
        guard let match = word.match(bytes[range]) else { continue }
        isFound = true
        var count = counts[position] ?? Count()
        count.best = max(count.best, weight * match.rawValue)
        if isBody { count.inBody += match.rawValue }
        counts[position] = count
      }
      found += isFound ? 1 : 0
    }
    return (found, all)
  }
}
