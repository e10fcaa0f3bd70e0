extension ChoiceWords {
  /// The choice that was probably meant by words which are no answer.
  ///
  /// It is the one with which they share a telling word: one that no other choice has. `once or twice a
  /// month` means "About once a month" where "once" stands in other choices, too.
  ///
  /// - Parameters:
  ///   - entry: what was typed.
  ///   - choices: what may be chosen.
  /// - Returns: its place; nil where the words are telling for several choices or for none.
  public static func nearMiss(of entry: String, among choices: [ChoiceWords]) -> Int? {
    let typed = words(of: entry)
    let told = choices.map { words(of: $0.text) }
    let meant = told.indices.filter { place in
      typed.contains { word in
        told[place].contains(word)
          && !told.indices.contains { $0 != place && told[$0].contains(word) }
      }
    }
    return meant.count == 1 ? meant[0] : nil
  }

  /// The words of a text that may tell something, in lower case.
  private static func words(of text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    return Set(words).subtracting(smallWords).filter { $0.count >= fewestLetters }
  }

  private static let fewestLetters = 3

  private static let smallWords: Set<String> = [
    "about", "after", "all", "also", "and", "any", "anybody", "are", "been", "being", "but", "can",
    "does", "don't", "each", "every", "for", "from", "had", "has", "have", "her", "him", "his",
    "how",
    "into", "its", "just", "know", "known", "many", "may", "might", "more", "most", "much", "not",
    "nothing", "off", "one", "only", "other", "our", "out", "over", "own", "some", "somebody",
    "such",
    "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
    "too",
    "two", "use", "very", "was", "what", "when", "which", "who", "whom", "why", "will", "with",
    "would", "yes", "you", "your",
  ]
}
