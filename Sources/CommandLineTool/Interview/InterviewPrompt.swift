import Assessment
import Quantities

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
    case title, proposal, groupName, keeperName, amount(QuantityKey)
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

  /// Letters that only this prompt has, in order, with the choices they stand for.
  var letters: [(letter: String, action: Action)] = []

  /// What `?` prints, paragraph by paragraph.
  var help: [String] = []
}

extension InterviewPrompt {
  /// What may be typed here, for somebody who typed something else.
  var accepted: String {
    let keys =
      letters.map(\.letter) + ["b", "?"]
      + [
        unavailable.note == nil ? "n" : nil, unavailable.evidence == nil ? "e" : nil,
        unavailable.unknown == nil ? "u" : nil, unavailable.notApplicable == nil ? "x" : nil, "s",
      ].compactMap(\.self)
    let others = "or \(keys.joined(separator: ", "))."
    let typed: String? =
      switch freeText {
      case .title: "type a title"
      case .proposal: "type a sentence or two"
      case .groupName, .keeperName: "type a name"
      case .amount: "type a figure"
      case nil: nil
      }
    let numbers: String? =
      switch choices.count {
      case 0: nil
      case 1: "choose 1"
      case 2: "choose 1 or 2"
      default: "choose 1 to \(choices.count)"
      }
    let ways = [numbers, typed].compactMap(\.self) + [others]
    return ways.joined(separator: ", ").capitalisedFirst
  }

  /// The action that an entry stands for: a number, or a choice's key in any case.
  func action(for entry: String) -> Action? {
    if let number = Int(entry), choices.indices.contains(number - 1), entry.first != "+" {
      return choices[number - 1].action
    }
    let key = entry.lowercased()
    return letters.first { $0.letter == key }?.action
      ?? choices.first { $0.key?.lowercased() == key }?.action
  }
}

extension String {
  /// The text with its first letter large.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
