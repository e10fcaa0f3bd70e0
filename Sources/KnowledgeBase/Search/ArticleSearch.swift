import Diagnostics
import Markdown

/// A ranked search over titles, names, summaries and bodies, made anew for each query.
///
/// An article that holds more of the words comes before one that holds fewer. Among those, each word
/// counts by the best part in which it stands (4 in the title, 3 in the id or an alias, 2 in the summary,
/// 1 in the body), and by its number in the body, which adds less than 1 however often it stands there
/// (`tf / (tf + 1.2)`, as in BM25). A beginning counts half. That is multiplied by how rare the word is:
/// 3 where hardly any article holds it, down to 1 where all do. A title that has little else adds up to 1.
public struct ArticleSearch: Sendable {
  /// The words as they were typed, in lower case, each once.
  public var words: [String] { searched.map(\.text) }

  private let searched: [SearchWord]
  private let kinds: Set<ArticleKind>

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - words: what somebody typed; letters and digits count, in any case.
  ///   - kinds: what is searched; none means everything.
  public init(_ words: String, kinds: Set<ArticleKind> = []) {
    self.searched = SearchWord.all(in: words)
    self.kinds = kinds
  }

  /// What is found, best first; ties in order of ids.
  public func results(in catalog: Catalog) async -> SearchResults {
    let articles = catalog.articles.filter { kinds.isEmpty || kinds.contains($0.kind) }
    let searched = searched
    guard !searched.isEmpty else { return SearchResults(hits: [], unknownWords: []) }
    let counts = await articles.mapInParallel { ArticleWords($0, searched) }
    let known = searched.indices.map { word in counts.count { $0[word] != nil } }
    let rarity = known.map { count in
      Self.rarity(of: count, among: articles.count)
    }
    var ranked: [(hit: Rank, article: Article)] = []
    for (article, words) in zip(articles, counts) {
      guard let rank = Rank(words, rarity: rarity) else { continue }
      ranked.append((rank, article))
    }
    ranked.sort { left, right in
      left.hit == right.hit ? left.article.id < right.article.id : left.hit > right.hit
    }
    let hits = ranked.map {
      SearchHit(article: $0.article, score: $0.hit.score, words: searched)
    }
    let missing = zip(searched, known).filter { $0.1 == 0 }.map(\.0.text)
    return SearchResults(
      hits: hits, unknownWords: missing.isEmpty ? [] : Self.nearMisses(missing, in: articles))
  }

  /// The words that nothing holds, with the nearest one that something does.
  private static func nearMisses(
    _ missing: [String], in articles: [Article]
  ) -> [SearchResults.UnknownWord] {
    var vocabulary: Set<String> = []
    for article in articles {
      for part in ArticleWords.parts(of: article) {
        let bytes = Tokens.lowercased(part)
        Tokens.forEach(in: bytes) {
          vocabulary.insert(String(decoding: bytes[$0], as: UTF8.self))
        }
      }
    }
    let index = NearMissIndex(vocabulary)
    return missing.map { SearchResults.UnknownWord(word: $0, nearest: index.best(for: $0)) }
  }

  private static func rarity(of count: Int, among all: Int) -> Double {
    1.5 / (0.5 + Double(count) / Double(max(all, 1)))
  }
}

/// The order of an article among the results.
private struct Rank: Comparable {
  let words: Int
  let score: Double

  /// Nil where the article holds none of the words.
  init?(_ counts: ArticleWords, rarity: [Double]) {
    let found = rarity.indices.filter { counts[$0] != nil }
    guard !found.isEmpty else { return nil }
    words = found.count
    score =
      found.reduce(0) { $0 + (counts[$1]?.score ?? 0) * rarity[$1] } + counts.titleShare
  }

  static func < (left: Rank, right: Rank) -> Bool {
    (left.words, left.score) < (right.words, right.score)
  }
}
