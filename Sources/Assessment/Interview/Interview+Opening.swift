extension Interview {
  /// How far what comes before the questions has come.
  public struct Opening: Hashable, Sendable {
    /// The number of the current step, from 1.
    public let number: Int

    /// About how many steps there are; a further group brings more.
    public let about: Int
  }

  /// How far what comes before the questions has come; nil at all other steps, and once it was done.
  ///
  /// Two groups are reckoned with, those who have to do something and those who gain, until more are named.
  public var opening: Opening? {
    guard !memory.groupsAreComplete, memory.numbers.isEmpty else { return nil }
    let groups = review.populations.map(\.id)
    let steps =
      [.title, .proposal] + groups.flatMap { [Step.group($0), .role($0), .asked($0)] } + [
        .group(nil)
      ]
    guard let place = steps.firstIndex(of: step) else { return nil }
    let others = max(0, Self.usualGroups - groups.count) * Self.stepsPerGroup
    return Opening(number: place + 1, about: steps.count + others)
  }

  private static let usualGroups = 2

  /// Its name, its part, and whether it was asked.
  private static let stepsPerGroup = 3
}
