/// Words at the start of an entry that say no more than digits would.
struct SpokenEntry {
  /// The entry with digits in their place.
  let scalars: [Unicode.Scalar]

  /// Whether a word stood for a number; that a number is about right changes nothing.
  let hasWords: Bool

  init(_ scalars: [Unicode.Scalar]) {
    var rest = scalars[...]
    while let word = Self.about.first(where: { Self.starts(rest, with: $0) }) {
      rest = rest.dropFirst(word.unicodeScalars.count).drop { $0 == " " }
    }
    // Nothing but such a word is told to be no number.
    if rest.isEmpty { rest = scalars[...] }
    let spoken = Self.spoken.first { Self.starts(rest, with: $0.words) }
    hasWords = spoken != nil
    if let spoken {
      let behind = rest.dropFirst(spoken.words.unicodeScalars.count)
      rest = (Array(spoken.digits.unicodeScalars) + behind)[...]
    }
    self.scalars = Array(rest)
  }

  /// What `one` to `twelve` are in digits.
  static let numbers: [String: String] = {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return Dictionary(
      uniqueKeysWithValues: words.enumerated().map { ($1, String($0 + 1)) })
  }()

  /// Whether a word says that a number is about right.
  static func isAbout(_ word: String) -> Bool { about.contains(word) }

  /// Longer ones first.
  private static let about = [
    "approximately", "approx.", "approx", "about", "around", "roughly", "circa", "ca.", "ca", "~",
    "≈",
  ]

  /// Longer ones first.
  private static let spoken: [(words: String, digits: String)] =
    [
      ("a quarter of an hour", "15 min"), ("quarter of an hour", "15 min"),
      ("half an hour", "30 min"), ("half a hour", "30 min"), ("a half hour", "30 min"),
      ("half a day", "0.5 day"), ("a day", "1 day"), ("an hour", "1 hour"), ("a hour", "1 hour"),
      ("a minute", "1 minute"),
    ] + numbers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }

  private static func starts(_ text: ArraySlice<Unicode.Scalar>, with word: String) -> Bool {
    guard text.starts(with: word.unicodeScalars) else { return false }
    let isOpen = word.unicodeScalars.last?.isLetter == true
    let next = text.dropFirst(word.unicodeScalars.count).first
    return !isOpen || next == nil || next == " " || next == "/"
  }
}
