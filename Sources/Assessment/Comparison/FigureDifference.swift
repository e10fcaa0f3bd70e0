public import Quantities

/// A quantity that two reviews give differently.
///
/// Quantities of a population that only one review has belong to its ``PopulationDifference``.
public struct QuantityDifference: Hashable, Sendable {
  /// The quantity, and whose it is.
  public let key: QuantityKey

  /// As the first review gives it; nil where it does not.
  public let old: GivenQuantity?

  /// As the second review gives it; nil where it does not.
  public let new: GivenQuantity?

  /// Whether the value is another, and not only who pays, who gains or how it is known.
  public var isOtherValue: Bool { old?.value != new?.value }

  /// Whether another population, or none, is named as paying or gaining.
  public var isOtherSide: Bool { old?.pays != new?.pays || old?.gains != new?.gains }
}

/// A population that one of two reviews lacks, or that they describe differently.
public struct PopulationDifference: Hashable, Sendable {
  /// The population's id.
  public let id: String

  /// As the first review describes it; nil where it does not.
  public let old: Population?

  /// As the second review describes it; nil where it does not.
  public let new: Population?

  /// Whether it must do something, gains or keeps in one review and not in the other.
  public var isOtherRole: Bool { old?.role != new?.role }

  /// Whether the reviews differ in whether it was asked.
  public var isOtherAsked: Bool { old?.asked != new?.asked }

  /// Whether it has another title.
  public var isOtherTitle: Bool { old?.title != new?.title }
}

extension QuantityDifference {
  /// The quantities that differ: population by population in the first review's order, then the proposal's.
  static func differences(_ old: Review, _ new: Review) -> [QuantityDifference] {
    let shared = old.populations.compactMap { population in
      new.populations.first { $0.id == population.id }.map { (population, $0) }
    }
    return shared.flatMap { left, right in
      differences(left.quantities, right.quantities, population: left.id)
    } + differences(old.quantities, new.quantities, population: nil)
  }

  private static func differences(
    _ old: [QuantityID: GivenQuantity], _ new: [QuantityID: GivenQuantity], population: String?
  ) -> [QuantityDifference] {
    Set(old.keys).union(new.keys).sorted().compactMap { id in
      guard old[id]?.withoutFingerprint != new[id]?.withoutFingerprint else { return nil }
      return QuantityDifference(
        key: QuantityKey(id, population: population), old: old[id], new: new[id])
    }
  }
}

extension PopulationDifference {
  /// The populations that differ, in the order of the first review, then those that only the second has.
  static func differences(_ old: Review, _ new: Review) -> [PopulationDifference] {
    let kept = old.populations.map { population in
      PopulationDifference(
        id: population.id, old: population, new: new.populations.first { $0.id == population.id })
    }
    let added = new.populations.filter { population in
      !old.populations.contains { $0.id == population.id }
    }
    return kept.filter { $0.isOtherRole || $0.isOtherAsked || $0.isOtherTitle }
      + added.map { PopulationDifference(id: $0.id, old: nil, new: $0) }
  }
}

extension GivenQuantity {
  /// What it says, whichever version of an article asked for it.
  fileprivate var withoutFingerprint: GivenQuantity {
    var copy = self
    copy.fingerprint = nil
    return copy
  }
}
