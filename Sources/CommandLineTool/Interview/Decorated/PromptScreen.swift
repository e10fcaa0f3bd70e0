/// What a decorated prompt shows and what was typed at it so far; keys change it, nothing else.
struct PromptScreen: Hashable, Sendable {
  /// A choice as it is shown.
  struct Choice: Hashable, Sendable {
    let number: Int
    let key: String?
    let text: String
    let explanation: String?

    /// Stands above it; begins a part of a list.
    var heading: String?
  }

  /// Where the interview stands.
  var status: String

  /// What is asked.
  var text: [String]

  var choices: [Choice]

  /// What stands there already.
  var now: [String]

  /// What was said since, for instance why an entry was refused.
  var message: [String] = []

  /// What stands before the cursor.
  var label = ""

  /// Whether choices can be taken now; else a text within the prompt is asked for.
  var isChoosing = true

  /// What the letters that every prompt knows do here.
  var letters: [String: String]

  var input = LineInput()

  /// The number of the choice on which an arrow key stands; nothing is so from the start.
  private(set) var highlighted: Int?

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
    case .enter: return .entry(highlighted.map(String.init) ?? input.text)
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
    default: if input.take(key) { highlighted = nil }
    }
    return .shown
  }

  /// Far enough to get through a long list, near enough to keep one's place.
  private static let page = 8

  /// The choices that what is typed leaves; all where it is no beginning of a key.
  var matching: [Choice] {
    guard isFiltering else { return choices }
    return choices.filter { ($0.key ?? "").lowercased().hasPrefix(filter) }
  }

  /// Whether what is typed is the beginning of some choice's key.
  var isFiltering: Bool {
    isChoosing && !filter.isEmpty
      && choices.contains { ($0.key ?? "").lowercased().hasPrefix(filter) }
  }

  private var filter: String { input.text.lowercased().trimmingBlanks }

  /// The number of the choice that Enter would take; typed in full counts as much as an arrow.
  var chosen: Int? {
    guard isChoosing else { return nil }
    if let highlighted { return highlighted }
    if let number = Int(filter), filter.first != "+",
      choices.contains(where: { $0.number == number })
    {
      return number
    }
    guard letters[filter] == nil else { return nil }
    return choices.first { $0.key?.lowercased() == filter }?.number
  }

  private mutating func move(by steps: Int, wraps: Bool = true) {
    let numbers = matching.map(\.number)
    guard isChoosing, let last = numbers.indices.last else { return }
    let place = chosen.flatMap(numbers.firstIndex)
    // A number that was typed has done its work once an arrow leaves it.
    if !isFiltering { input = LineInput() }
    guard let place else {
      highlighted = numbers[steps > 0 ? 0 : last]
      return
    }
    let next = place + steps
    let target =
      wraps ? (next + numbers.count) % numbers.count : Swift.min(Swift.max(next, 0), last)
    highlighted = numbers[target]
  }

  /// Types what all matching keys have in common.
  private mutating func complete() {
    guard isFiltering else { return }
    let keys = matching.compactMap(\.key)
    guard var common = keys.first else { return }
    for key in keys { common = common.commonPrefix(with: key) }
    input = LineInput(common)
    highlighted = nil
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
