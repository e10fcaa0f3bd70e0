import Assessment
import Quantities
import Report

/// One prompt as words: what is shown, what may be typed, and what each entry means.
///
/// Both front ends show the same prompts; this one prints them line by line.
struct InterviewPrompt {
  /// A numbered choice.
  struct Choice {
    /// What may be typed instead of the number; nil where there is nothing shorter.
    let key: String?

    /// What is shown.
    let text: String

    /// What choosing it does.
    let action: Action

    /// What it means, in a line for whoever is about to choose it.
    var explanation: String?

    /// What else people type for it.
    var others: Set<String> = []

    /// Whether it may be chosen together with others.
    var canBeMarked = false

    /// All that may be typed for it, beside its number.
    var words: ChoiceWords { ChoiceWords(key: key, text: text, others: others) }
  }

  /// What an entry does.
  enum Action {
    /// It answers.
    case respond(Interview.Response)

    /// It needs a note first, and answers then.
    case notApplicable

    /// It prints a list once more.
    case list
  }

  /// What may be typed beside numbers and keys.
  enum FreeText {
    case title, proposal, groupNames, groupName, keeperName, amount(QuantityKey)
  }

  /// Keys that every prompt knows; here those that do nothing, each with the reason.
  struct Unavailable {
    var note: String?
    var evidence: String?
    var unknown: String?
    var notApplicable: String?
  }

  /// Where the interview stands: the first line.
  var heading: String

  /// What is asked, paragraph by paragraph.
  var text: [String]

  /// What is meant by what is asked, paragraph by paragraph; a screen without room for it leaves it to `?`.
  var detail: [String] = []

  /// What may be chosen, numbered from 1.
  var choices: [Choice] = []

  /// What stands there already, and what Enter does with it.
  var now: [String] = []

  /// What stands before the cursor.
  var label = "Choose: "

  /// What may be typed beside numbers and keys.
  var freeText: FreeText?

  /// What Enter alone does; nil where it does nothing.
  var enter: Interview.Response?

  /// What `u` does, where there is something that may be unknown.
  var unknown: Interview.Response?

  /// Why keys do nothing here.
  var unavailable = Unavailable()

  /// Whether something was shown before, so that `b` does something.
  var canGoBack = true

  /// Letters that only this prompt has, in order, with the word for each and what it does.
  var letters: [(letter: String, word: String, action: Action)] = []

  /// What `?` prints, paragraph by paragraph.
  var help: [String] = []
}

extension InterviewPrompt {
  /// The keys that do something here, in order, with what they do in a word or two.
  var keys: [(letter: String, word: String)] {
    var keys = letters.map { (letter: $0.letter, word: $0.word) }
    if canGoBack { keys.append(("b", "back")) }
    keys.append(("?", "why"))
    if unavailable.note == nil { keys.append(("n", "note")) }
    if unavailable.evidence == nil { keys.append(("e", "evidence")) }
    if unknown != nil { keys.append(("u", "not known")) }
    if unavailable.notApplicable == nil { keys.append(("x", "does not apply")) }
    keys.append(("s", "save"))
    return keys
  }

  /// What may be typed here, for somebody who typed something else.
  var accepted: String {
    let others = "or \(keys.map(\.letter).joined(separator: ", "))."
    let typed: String? =
      switch freeText {
      case .title: "type a title"
      case .proposal: "type a sentence or two"
      case .groupNames: "type names"
      case .groupName, .keeperName: "type a name"
      case .amount: "type a figure"
      case nil: nil
      }
    let numbers: String? =
      switch choices.count {
      case 0: nil
      case 3... where takesSeveral: "choose one or several of 1 to \(choices.count)"
      case 1: "choose 1"
      case 2: "choose 1 or 2"
      default: "choose 1 to \(choices.count)"
      }
    let ways = [numbers, typed].compactMap(\.self) + [others]
    return ways.joined(separator: ", ").capitalisedFirst
  }

  /// What an entry means among the choices and the keys.
  enum Understanding {
    /// A choice, or one of this prompt's own letters.
    case action(Action)

    /// A name that was begun and that one of the choices completes.
    case completed(Action, text: String)

    /// Several groups.
    case groups([GroupEntry])

    /// Several entries, of which this one is no group.
    case noGroup(String)

    /// A key that every prompt knows, said as a word.
    case key(String)

    /// The beginning of several choices.
    case several([(number: Int, text: String)])
  }

  /// One of several groups that were named at once.
  struct GroupEntry: Hashable {
    let name: String

    /// Whether it is one of the choices, or stood in quotation marks.
    let isCertain: Bool

    /// What was typed where that was the beginning of the name.
    var completed: String?
  }

  /// What an entry stands for; nil for free text, and for what means nothing here.
  func understanding(of entry: String) -> Understanding? {
    if takesSeveral {
      let entries = GroupNames.entries(of: entry)
      if entries.count > 1 { return understanding(ofGroups: entries) }
    }
    if let place = place(of: entry) { return .action(choices[place].action) }
    let lower = entry.lowercased()
    if let letter = letters.first(where: { $0.letter == lower || $0.word == lower }) {
      return .action(letter.action)
    }
    let reading = ChoiceWords.reading(
      of: entry, among: choices.map(\.words), fewest: fewest, isAnywhere: !isNaming)
    if case .whole(let place) = reading { return .action(choices[place].action) }
    if let key = key(for: entry) { return .key(key) }
    switch reading {
    case .beginning(let place) where isNaming:
      return .completed(choices[place].action, text: choices[place].text)
    case .whole(let place), .beginning(let place): return .action(choices[place].action)
    case .several(let places):
      return .several(places.map { (number: $0 + 1, text: choices[$0].text) })
    case .none: return nil
    }
  }

  /// Whether several groups may be named at once.
  var takesSeveral: Bool {
    if case .groupNames = freeText { true } else { false }
  }

  /// What several entries stand for: all of them name groups, or nothing is taken.
  private func understanding(ofGroups entries: [String]) -> Understanding {
    var groups: [GroupEntry] = []
    for entry in entries {
      switch understanding(of: entry) {
      case .action(.respond(.groups(let names))) where !names.isEmpty:
        groups += names.map { GroupEntry(name: $0, isCertain: true) }
      case .completed(.respond(.groups(let names)), _) where !names.isEmpty:
        groups += names.map { GroupEntry(name: $0, isCertain: true, completed: entry) }
      case .several(let choices): return .several(choices)
      case nil:
        let quoted = InterviewSentences.quoted(entry)
        let isNobody = quoted == nil && ChoiceWords.isOne(of: ChoiceWords.nobody, entry)
        guard GroupNames.isName(quoted ?? entry), !isNobody else { return .noGroup(entry) }
        groups.append(GroupEntry(name: quoted ?? entry, isCertain: quoted != nil))
      default: return .noGroup(entry)
      }
    }
    return .groups(groups)
  }

  /// Whether the name of a group may be typed.
  var isNaming: Bool {
    switch freeText {
    case .groupNames, .groupName, .keeperName: true
    case .title, .proposal, .amount, nil: false
    }
  }

  /// So many letters of a choice are no slip; where names are typed as well it takes more.
  var fewest: Int { isNaming ? 3 : 2 }

  /// The place of the choice whose number was typed.
  private func place(of entry: String) -> Int? {
    let digits = entry.last.map { ".)".contains($0) } == true ? String(entry.dropLast()) : entry
    guard let number = Int(digits), choices.indices.contains(number - 1), entry.first != "+" else {
      return nil
    }
    return number - 1
  }

  /// The key that a word stands for; a title may hold any word.
  private func key(for entry: String) -> String? {
    if case .title = freeText { return nil }
    if ChoiceWords.isOne(of: ChoiceWords.notKnown, entry) { return "u" }
    if ChoiceWords.isOne(of: ChoiceWords.notApplicable, entry) { return "x" }
    return Self.keyWords.first { ChoiceWords.isOne(of: $0.words, entry) }?.key
  }

  private static let keyWords: [(words: Set<String>, key: String)] = [
    (["back"], "b"), (["help", "why"], "?"), (["note"], "n"), (["evidence"], "e"),
    (["save", "quit", "exit", "leave", "save and leave"], "s"),
  ]
}

extension String {
  /// The text with its first letter large.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
