/// Which of the changes between two reviews moved the verdict.
///
/// Exact: every set of changes up to the size found was tried, in effect. A verdict here is all that is
/// still possible, so that a lower bound that becomes a verdict has moved.
public struct Attribution: Hashable, Sendable {
  /// What the old review gives.
  public let from: Ruling

  /// What the new review gives.
  public let to: Ruling

  /// The changes on which a verdict can hang, in order.
  public let changes: [ReviewChange]

  /// Sets of changes that, made to the old review alone, give the new verdict; at most ``limit``.
  ///
  /// All have the smallest size at which there is one, so that no part of one does. Those that change
  /// the fewest figures come first, then those that come first in the order of the changes. Empty where
  /// the verdict has not moved; all changes in one set where no smaller one was found.
  public let sets: [[ReviewChange]]

  /// How many sets of that size there are.
  public let count: Int

  /// In how many of them each change is; one that is in none is missing here.
  public let occurrences: [ReviewChange: Int]

  /// Whether all smaller sets were tried; where too many figures changed, only those up to three are.
  public let isSmallest: Bool

  /// How many sets are kept.
  public static let limit = 12

  /// Whether the verdict is another.
  public var isMoved: Bool { from != to }

  /// The changes without which no set of this size does, in order.
  public var neededByAll: [ReviewChange] {
    changes.filter { count > 0 && occurrences[$0] == count }
  }
}

/// What one change does to the verdict by itself, and what is missing without it.
public struct ChangeEffect: Hashable, Sendable {
  /// The change.
  public let change: ReviewChange

  /// What the old review gives with this change alone; nil where its quantities contradict each other.
  public let alone: Ruling?

  /// What the new review gives with all changes but this one; nil where its quantities contradict each
  /// other.
  public let without: Ruling?
}
