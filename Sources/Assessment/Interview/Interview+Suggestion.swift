public import Quantities

extension Interview {
  /// A figure of another group that is offered for the current one.
  public struct Suggestion: Hashable, Sendable {
    /// The figure.
    public let entry: QuantityEntry

    /// The group for which it was given, by its id.
    public let group: String
  }

  /// What another group's day costs, where this one's is asked for and not given yet.
  ///
  /// Of several groups the nearest before this one counts, else the nearest after it. Nothing takes it by
  /// itself: ``Response/keep`` is refused as before, and whoever agrees answers with the amount.
  public var suggestion: Suggestion? {
    guard case .quantity(let key) = step, key.quantity == .dayCost, given(key) == nil,
      let place = review.populations.firstIndex(where: { $0.id == key.population })
    else { return nil }
    let others = review.populations[..<place].reversed() + review.populations[(place + 1)...]
    for group in others {
      guard let entry = group.quantities[.dayCost]?.value.entry else { continue }
      return Suggestion(entry: entry, group: group.id)
    }
    return nil
  }
}
