/// All that may be typed for one choice, beside its number.
///
/// The terminal and the pages understand typed words alike.
public struct ChoiceWords: Hashable, Sendable {
  /// A short name, such as an option's key; nil where there is none.
  public let key: String?

  /// What is shown.
  public let text: String

  /// What else people type for it; counts only if it is typed in full.
  public let others: Set<String>

  /// The words of a choice.
  public init(key: String?, text: String, others: Set<String> = []) {
    self.key = key
    self.text = text
    self.others = others
  }

  /// What typed words mean among some choices.
  public enum Reading: Hashable, Sendable {
    /// The choice at this place, typed in full.
    case whole(Int)

    /// The choice at this place, of which the beginning was typed.
    case beginning(Int)

    /// The beginning of the choices at these places.
    case several([Int])

    /// None of them.
    case none
  }

  /// Finds the choice that typed words stand for.
  ///
  /// Capitals, runs of blanks, hyphens between words and a full stop at the end make no difference.
  ///
  /// - Parameters:
  ///   - entry: what was typed.
  ///   - choices: what may be chosen.
  ///   - fewest: so many letters a beginning needs; fewer are taken for a name or a slip.
  ///   - isAnywhere: whether words from the middle of a text are taken too, where none begins so.
  /// - Returns: words typed in full before beginnings.
  public static func reading(
    of entry: String, among choices: [ChoiceWords], fewest: Int = 1, isAnywhere: Bool = false
  ) -> Reading {
    let typed = folded(entry)
    guard typed.contains(where: { $0.isLetter || $0.isNumber }) else { return .none }
    let whole = choices.indices.filter { choices[$0].isWhole(typed) }
    if whole.count == 1 { return .whole(whole[0]) }
    if whole.count > 1 { return .several(whole) }
    guard typed.count >= fewest else { return .none }
    var begun = choices.indices.filter { choices[$0].begins(with: typed) }
    if begun.isEmpty, isAnywhere, typed.count > fewest {
      begun = choices.indices.filter { folded(choices[$0].text).contains(" " + typed) }
    }
    switch begun.count {
    case 0: return .none
    case 1: return .beginning(begun[0])
    default: return .several(begun)
    }
  }

  /// Whether what was typed is the beginning of the key or of the text.
  public func begins(withEntry entry: String) -> Bool { begins(with: Self.folded(entry)) }

  private func begins(with typed: String) -> Bool {
    !typed.isEmpty && [key, text].compactMap(\.self).contains { Self.folded($0).hasPrefix(typed) }
  }

  private func isWhole(_ typed: String) -> Bool {
    [key, text].compactMap(\.self).contains { Self.folded($0) == typed }
      || others.contains { Self.folded($0) == typed }
  }

  /// Lower-case words with one blank between them.
  private static func folded(_ text: String) -> String {
    let words = text.lowercased().replacing("’", with: "'").split { " \t-_".contains($0) }
    let folded = words.joined(separator: " ")
    return folded.hasSuffix(".") ? String(folded.dropLast()) : folded
  }
}

extension ChoiceWords {
  /// What people type for nobody.
  public static let nobody: Set<String> = [
    "nobody", "nobody else", "none", "none of them", "no one", "noone", "no one else",
    "nobody more",
    "no", "no more", "nothing", "done", "finished", "that is all", "that's all", "that is it",
    "that's it",
  ]

  /// What people type for something that nobody knows.
  public static let notKnown: Set<String> = [
    "not known", "unknown", "don't know", "do not know", "i don't know", "dunno", "not sure",
    "no idea",
    "nobody knows",
  ]

  /// What people type for a question that makes no sense.
  public static let notApplicable: Set<String> = [
    "does not apply", "doesn't apply", "not applicable", "n/a", "na", "n a",
  ]

  /// What people type for an amount of 0.
  public static let zero: Set<String> = ["none", "nothing", "zero", "nil", "no", "none at all"]

  /// Whether what was typed stands for one of some words.
  public static func isOne(of words: Set<String>, _ entry: String) -> Bool {
    let typed = folded(entry)
    return words.contains { folded($0) == typed }
  }
}

extension InterviewSentences {
  /// That typed words are the beginning of several choices.
  ///
  /// - Parameters:
  ///   - entry: what was typed.
  ///   - choices: the choices, each with its number.
  ///   - isName: whether a name is taken as well, so that there has to be a way to type this one.
  /// - Returns: one or two sentences.
  public static func ambiguous(
    _ entry: String, _ choices: [(number: Int, text: String)], isName: Bool
  ) -> String {
    let entry = shortened(entry)
    let list = Words.list(choices.map { "\($0.number) (\(shortened($0.text)))" }, "or")
    return "\"\(entry)\" may be \(list). Type a number or more of the words"
      + (isName ? "; for a group of this name type \"\(entry)\" with the quotation marks." : ".")
  }

  /// That the beginning of a name was taken for a choice, and how to type the name itself.
  public static func completed(_ entry: String, as text: String) -> String {
    "Taken as \(text). If you mean another group, go back with b and type \"\(shortened(entry))\" with "
      + "the quotation marks."
  }

  /// A text without the quotation marks around it; nil where it has none.
  public static func quoted(_ entry: String) -> String? {
    let marks: [Character: Character] = ["\"": "\"", "“": "”", "'": "'"]
    guard entry.count > 2, let first = entry.first, let last = entry.last, marks[first] == last
    else { return nil }
    return String(entry.dropFirst().dropLast())
  }
}
