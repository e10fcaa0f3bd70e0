import Report

/// What a decorated prompt shows and what was typed at it so far; keys change it, nothing else.
struct PromptScreen: Hashable, Sendable {
  /// A letter that does something.
  struct Letter: Hashable, Sendable {
    let letter: String
    let word: String
  }

  /// A choice as it is shown.
  struct Choice: Hashable, Sendable {
    let number: Int
    let key: String?
    let text: String
    let explanation: String?

    /// Stands above it; begins a part of a list.
    var heading: String?

    /// What else may be typed for it.
    var others: Set<String> = []

    /// Whether it may be chosen together with others.
    var canBeMarked = false

    /// All that may be typed for it, beside its number.
    var words: ChoiceWords { ChoiceWords(key: key, text: text, others: others) }
  }

  /// Where the interview stands.
  var status: String

  /// What is asked.
  var text: [String]

  /// What is meant by it, where there is room.
  var detail: [String] = []

  var choices: [Choice]

  /// What stands there already.
  var now: [String]

  /// What was said since, for instance why an entry was refused.
  var message: [String] = []

  /// What stands before the cursor.
  var label = ""

  /// Whether choices can be taken now; else a text within the prompt is asked for.
  var isChoosing = true

  /// The letters that do something here, in order, with what they do.
  var keys: [Letter]

  /// So many letters of a choice are taken for it.
  var fewest = 2

  /// Whether the name of a group may be typed, so that words from the middle of a choice are one.
  var isNaming = false

  var input = LineInput()

  /// The number of the choice on which an arrow key stands; nothing is so from the start.
  private(set) var highlighted: Int?

  /// The numbers of the choices that are marked to be taken together.
  private(set) var marked: Set<Int> = []

  /// The place among the choices from which a long list is shown while no choice is taken.
  var top = 0

  /// What a key does beyond changing what is shown.
  enum Outcome: Hashable {
    case shown
    case entry(String)
    case endOfInput
    case redraw
  }

  /// Asks anew: nothing is typed and nothing highlighted.
  mutating func begin(_ label: String, isChoosing: Bool) {
    self.label = label
    self.isChoosing = isChoosing
    input = LineInput()
    highlighted = nil
  }

  mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .enter: return .entry(entry)
    case .text(" ") where canMark: mark()
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -Self.page, wraps: false)
    case .pageDown: move(by: Self.page, wraps: false)
    case .tab: complete()
    case .redraw: return .redraw
    case .endOfInput where input.isEmpty: return .endOfInput
    case .endOfInput: _ = input.take(.delete)
    case .escape:
      input = LineInput()
      highlighted = nil
      marked = []
    default: if input.take(key) { highlighted = nil }
    }
    return .shown
  }

  /// What Enter sends: the marked choices with what was typed beside them, or one choice, or what was typed.
  private var entry: String {
    let isMarkable = highlighted.flatMap(choice).map(\.canBeMarked) ?? true
    let isKey = activeKeys.contains { $0.letter == filter }
    guard isMarking, !marked.isEmpty, isMarkable, !isKey else {
      return highlighted.map(String.init) ?? input.text
    }
    let typed = filter.isEmpty ? [] : [input.text]
    return (marked.sorted().map(String.init) + typed).joined(separator: ", ")
  }

  private func choice(_ number: Int) -> Choice? { choices.first { $0.number == number } }

  /// Whether choices can be marked here.
  var isMarking: Bool { isChoosing && choices.contains(where: \.canBeMarked) }

  /// Whether a blank marks a choice; among typed words it is a blank.
  private var canMark: Bool { isMarking && (highlighted != nil || filter.isEmpty) }

  /// Marks the choice on which an arrow key stands, or takes the mark away; what led to it is done with.
  private mutating func mark() {
    guard let highlighted, choice(highlighted)?.canBeMarked == true else { return }
    if marked.remove(highlighted) == nil { marked.insert(highlighted) }
    input = LineInput()
  }

  /// Far enough to get through a long list, near enough to keep one's place.
  private static let page = 8

  /// The letters that do something now; where a text is asked for, few of them do.
  var activeKeys: [Letter] {
    guard isChoosing else { return Self.textKeys }
    return (isMarking ? [Letter(letter: "space", word: "mark")] : []) + keys
  }

  private static let textKeys = [
    Letter(letter: "b", word: "back"), Letter(letter: "?", word: "why"),
    Letter(letter: "s", word: "save"),
  ]

  /// The choices that what is typed leaves; all where it is no beginning of a choice.
  var matching: [Choice] {
    guard isFiltering else { return choices }
    return choices.filter { $0.words.begins(withEntry: filter) }
  }

  /// Whether what is typed is the beginning of some choice.
  var isFiltering: Bool {
    isChoosing && !filter.isEmpty && choices.contains { $0.words.begins(withEntry: filter) }
  }

  private var filter: String { input.text.lowercased().trimmingBlanks }

  /// The number of the choice that Enter would take; typed words count as much as an arrow.
  var chosen: Int? {
    guard isChoosing else { return nil }
    if let highlighted { return highlighted }
    if let number = Int(filter), filter.first != "+",
      choices.contains(where: { $0.number == number })
    {
      return number
    }
    guard !keys.contains(where: { $0.letter == filter }) else { return nil }
    let reading = ChoiceWords.reading(
      of: filter, among: choices.map(\.words), fewest: fewest, isAnywhere: !isNaming)
    switch reading {
    case .whole(let place), .beginning(let place): return choices[place].number
    case .several, .none: return nil
    }
  }

  private mutating func move(by steps: Int, wraps: Bool = true) {
    let numbers = matching.map(\.number)
    guard isChoosing, let last = numbers.indices.last else { return }
    let place = chosen.flatMap(numbers.firstIndex)
    // A number that was typed has done its work once an arrow leaves it.
    if !isFiltering { input = LineInput() }
    guard let place else {
      highlighted = numbers[steps > 0 ? Swift.min(top, last) : last]
      return
    }
    let next = place + steps
    let target =
      wraps ? (next + numbers.count) % numbers.count : Swift.min(Swift.max(next, 0), last)
    highlighted = numbers[target]
  }

  /// Types what all matching choices have in common, of their keys if those go on as it was typed.
  private mutating func complete() {
    guard isFiltering else { return }
    let keys = matching.compactMap(\.key).filter { $0.lowercased().hasPrefix(filter) }
    let words = keys.count == matching.count ? keys : matching.map(\.text)
    guard var common = words.first else { return }
    for word in words { common = common.commonPrefix(with: word) }
    guard common.count >= filter.count else { return }
    input = LineInput(common)
    highlighted = nil
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
