/// A word as it is searched for: lower-case UTF-8, found in the singular and in the plural.
struct SearchWord: Hashable, Sendable {
  /// How well a word of a text answers to one that is searched for.
  enum Match: Double, Sendable {
    /// It only begins so.
    case beginning = 0.5

    /// It is the word, be it in the singular or the plural.
    case whole = 1
  }

  /// The word as it was typed, in lower case.
  let text: String

  /// The word, and what it may be the plural of.
  private let forms: [[UInt8]]

  init(_ text: some StringProtocol) {
    self.text = text.lowercased()
    let word = Array(self.text.utf8)
    self.forms = [word] + Self.singulars(of: word)
  }

  /// The words of what somebody typed, each once.
  static func all(in text: String) -> [SearchWord] {
    let bytes = Array(text.lowercased().utf8)
    return Tokens.ranges(in: bytes).reduce(into: []) { words, range in
      let word = SearchWord(String(decoding: bytes[range], as: UTF8.self))
      let isKnown = words.contains { known in
        known.match(bytes[range]) == .whole || word.match(Array(known.text.utf8)[...]) == .whole
      }
      if !isKnown { words.append(word) }
    }
  }

  /// How a word of a text, in lower case, answers to this one; nil if it does not.
  func match(_ word: ArraySlice<UInt8>) -> Match? {
    guard let first = forms.first, word.first == first.first else { return nil }
    if forms.contains(where: { Self.isForm(word, of: $0) }) { return .whole }
    // Of a plural the first singular, which only lacks the `s`, is begun with as well.
    let begun = forms.prefix(2).contains {
      $0.count >= Self.shortestBeginning && word.starts(with: $0)
    }
    return begun ? .beginning : nil
  }

  /// Shorter beginnings stand in so many words that they say nothing.
  private static let shortestBeginning = 3

  /// Whether a word is another one, or by its ending the plural of it.
  private static func isForm(_ word: ArraySlice<UInt8>, of other: [UInt8]) -> Bool {
    switch word.count - other.count {
    case 0: word.elementsEqual(other)
    case 1: endsInS(word) && word.starts(with: other)
    case 2:
      endsInES(word) && word.starts(with: other)
        || endsInIES(word) && other.last == UInt8(ascii: "y")
          && word.dropLast(3).elementsEqual(other.dropLast())
    default: false
    }
  }

  /// The words that a word may be the regular plural of.
  private static func singulars(of word: [UInt8]) -> [[UInt8]] {
    let word = word[...]
    return (endsInS(word) ? [Array(word.dropLast())] : [])
      + (endsInES(word) ? [Array(word.dropLast(2))] : [])
      + (endsInIES(word) ? [Array(word.dropLast(3)) + [UInt8(ascii: "y")]] : [])
  }

  /// Endings that are mostly no plural, as in `glass`, `status` and `analysis`, do not count.
  private static func endsInS(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 3, word.last == UInt8(ascii: "s"), let before = word.dropLast().last else {
      return false
    }
    return ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(before)
  }

  /// As in `boxes`, `branches` and `echoes`; `caches` is also a `cache` with an `s`.
  private static func endsInES(_ word: ArraySlice<UInt8>) -> Bool {
    guard endsInS(word), word.dropLast().last == UInt8(ascii: "e") else { return false }
    let root = word.dropLast(2)
    return root.count > 2
      && ["s", "x", "z", "ch", "sh", "o"].contains { ending in
        root.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      }
  }

  /// As in `policies`.
  private static func endsInIES(_ word: ArraySlice<UInt8>) -> Bool {
    endsInS(word) && word.count > 4 && word.suffix(3).elementsEqual("ies".utf8)
  }
}
