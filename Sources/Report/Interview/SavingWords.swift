public import Assessment

/// What somebody types for a saving or for a cost: the amount, and the words that say which of them it is.
///
/// `saves 90000`, `it costs 30000 more`, `$90k less a year`. Without such a word the sign of the amount
/// decides.
public struct SavingWords: Hashable, Sendable {
  /// What the words say; nil where there are none.
  public let direction: Interview.SavingDirection?

  /// What is left once they are taken out.
  public let amount: String

  /// Reads an entry; nil where its words contradict each other or there is no digit beside them.
  public init?(_ entry: String) {
    var saves = false
    var costs = false
    // "Costs 3000 less" is a saving; "saves 3000 more" may be anything.
    var isCost = false
    var rest: [Substring] = []
    for word in entry.split(whereSeparator: \.isWhitespace) {
      let plain = word.lowercased().filter { !",.:;".contains($0) }
      isCost = isCost || Self.cost.contains(plain)
      if Self.saving.contains(plain) {
        saves = true
      } else if Self.more.contains(plain) {
        costs = true
      } else if !Self.idle.contains(plain) {
        rest.append(word)
      }
    }
    guard !(saves && costs), rest.contains(where: { $0.contains(where: \.isNumber) }) else {
      return nil
    }
    direction = saves ? .saves : costs || isCost ? .costsMore : nil
    amount = rest.joined(separator: " ")
  }

  private static let saving: Set<String> = [
    "saves", "save", "saved", "saving", "savings", "less", "cheaper", "reduces", "cuts",
  ]
  private static let more: Set<String> = ["more", "extra", "additional", "dearer", "adds"]
  private static let cost: Set<String> = ["costs", "cost"]
  private static let idle: Set<String> = ["it", "of", "by", "us", "costs", "cost", "would", "will"]
}
