import KnowledgeBase
import Markdown

/// How many articles hold a word.
struct WordRarity: Sendable {
  private let counts: [UInt64: Int32]
  private let articles: Int

  /// - Parameter words: the distinct words of each article, as ``MarkingWords`` names them.
  init(_ words: [[UInt64]]) {
    var counts: [UInt64: Int32] = [:]
    for word in words.joined() { counts[word, default: 0] += 1 }
    self.counts = counts
    self.articles = words.count
  }

  /// How much a word says, from 0 on: the logarithm of the share of articles without it.
  ///
  /// A word that every third article holds marks none of them.
  func weight(of word: UInt64) -> Double {
    let count = Int(counts[word] ?? 1)
    guard count * 3 <= articles || articles < 9 else { return 0 }
    return Double(
      (articles / max(count, 1)).bitWidth - (articles / max(count, 1)).leadingZeroBitCount)
  }
}

/// The words of an article's body by which it is told from others.
///
/// Words are named by the hash of their bytes, so that a large knowledge base is counted without a string
/// for each.
enum MarkingWords {
  private struct Found {
    var count: Int
    let place: Int
    let text: Range<Int>
    let section: Int
  }

  /// The distinct words of an article's body, unsorted.
  static func distinct(in article: Article) -> [UInt64] { Array(words(of: article).found.keys) }

  /// The words that mark an article, best first, without those of its title and its summary.
  static func best(of article: Article, _ rarity: WordRarity) -> [String] {
    let (found, texts) = words(of: article)
    let shown = Set(hashes(in: article.title) + hashes(in: article.summary))
    let ranked = found.compactMap { hash, word -> (score: Double, place: Int, word: Found)? in
      let score = Double(min(word.count, 5)) * rarity.weight(of: hash)
      return score > 0 && !shown.contains(hash) ? (score, word.place, word) : nil
    }
    return ranked.sorted { left, right in
      left.score == right.score ? left.place < right.place : left.score > right.score
    }
    .prefix(40).map { String(decoding: texts[$0.word.section][$0.word.text], as: UTF8.self) }
  }

  private static func words(of article: Article) -> (found: [UInt64: Found], texts: [[UInt8]]) {
    let texts = article.sections.filter { $0.name != SectionName.Prose.sources.rawValue }
      .map { Tokens.lowercased(article.document.text(ofBlocks: $0.blocks)) }
    var found: [UInt64: Found] = [:]
    var place = 0
    for (section, bytes) in texts.enumerated() {
      Tokens.forEach(in: bytes) { range in
        guard isMarking(bytes[range]) else { return }
        place += 1
        found[
          hash(bytes[range]),
          default: Found(count: 0, place: place, text: range, section: section)
        ].count += 1
      }
    }
    return (found, texts)
  }

  private static func hashes(in text: String) -> [UInt64] {
    let bytes = Tokens.lowercased(text)
    return Tokens.ranges(in: bytes).map { hash(bytes[$0]) }
  }

  /// Short words and numbers mark nothing.
  private static func isMarking(_ word: ArraySlice<UInt8>) -> Bool {
    (4...24).contains(word.count) && word.contains { $0 > UInt8(ascii: "9") }
  }

  /// FNV-1a.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
