/// The words of all articles with the entries in which each stands, in the order in which they are kept if
/// room is short: those of headings, then the rarer before the commoner, and what only sources say last.
///
/// Many articles cite the same sources, so what stands in these counts only where no article's text says it.
struct WordList: Sendable {
  /// A word of the index.
  struct Word: Hashable, Sendable {
    let text: String

    /// The numbers of the entries, ascending.
    var entries: [Int]

    var place: ArticleVocabulary.Place

    mutating func add(_ entry: Int, _ place: ArticleVocabulary.Place) {
      if self.place == .sources, place < .sources { entries = [] }
      if place < .sources || self.place == .sources { entries.append(entry) }
      self.place = min(self.place, place)
    }
  }

  let words: [Word]

  /// Words that more than half of the articles hold, sorted by their bytes; they tell none from the others.
  let common: [String]

  /// Gathers the words.
  ///
  /// A common word is left out, and so is one where an entry shows it already. A plural stands with its
  /// singular where there is one.
  ///
  /// - Parameters:
  ///   - vocabularies: those of the first entries, in their order.
  ///   - shown: the words that each of these entries shows.
  init(_ vocabularies: [ArticleVocabulary], shown: [Set<String>]) {
    var words: [String: Word] = [:]
    for (number, vocabulary) in vocabularies.enumerated() {
      for (word, place) in vocabulary.words {
        words[word, default: Word(text: word, entries: [], place: place)].add(number, place)
      }
    }
    let most = vocabularies.count < Self.fewArticles ? Int.max : vocabularies.count / 2
    let common = words.values.filter { $0.entries.count > most }.map(\.text)
    for word in common { words[word] = nil }
    self.common = common.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for word in words.values {
      guard let text = ArticleVocabulary.singular(of: word.text), let singular = words[text] else {
        continue
      }
      words[word.text] = nil
      words[text] = Word(
        text: text, entries: Set(singular.entries + word.entries).sorted(),
        place: min(singular.place, word.place))
    }
    let forms = shown.map { $0.union($0.compactMap(ArticleVocabulary.singular)) }
    self.words = words.values.compactMap { word in
      var word = word
      word.entries.removeAll { forms[$0].contains(word.text) }
      return word.entries.isEmpty ? nil : word
    }
    .sorted(by: Self.precedes)
  }

  /// In a handful of articles the most common word may be what somebody looks for.
  private static let fewArticles = 9

  private static func precedes(_ left: Word, _ right: Word) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.entries.count != right.entries.count {
      return left.entries.count < right.entries.count
    }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
