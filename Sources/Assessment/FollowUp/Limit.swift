import KnowledgeBase
public import Quantities

/// A value of one input at which the proposal would neither win nor lose, all others being as predicted.
public struct Limit: Hashable, Sendable {
  /// On which side of the limit the proposal loses.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    case above, below
  }

  /// The input.
  public let key: QuantityKey

  /// The losing side.
  public let side: Side

  /// The limit, in the quantity's own unit; a closed form at the medians of the inputs.
  public let value: Double

  /// The limit where every input is a point.
  public let exact: Rational?

  /// Whether the report of the prediction names it as a tripwire.
  public let isTripwire: Bool

  /// Whether a measured figure, at its median, lies on the losing side; on the limit is not over it.
  public func isCrossed(by measured: Estimate) -> Bool {
    if let exact, let point = measured.point {
      return side == .above ? point > exact : point < exact
    }
    return side == .above ? measured.median > value : measured.median < value
  }
}

extension Evaluation {
  /// The break-even that the report speaks of: that of the population that pays most.
  ///
  /// Of the first affected one that has minutes, where the one that pays most has none.
  public var mainBreakEven: BreakEven {
    let affected = ledger.populations.lazy.filter { $0.role == .affected }.map(\.breakEven)
    return ledger.breakEven.minutes == nil
      ? affected.first { $0.minutes != nil } ?? ledger.breakEven : ledger.breakEven
  }

  /// Whether it goes ahead, so that the report names tripwires.
  public var hasTripwires: Bool { ruling.verdict.map { $0 <= .guards } ?? false }

  /// Whether the only tripwire is that nobody spends time on it whom the review does not name.
  public var isTripwireAnyWork: Bool { hasTripwires && !limits.contains(where: \.isTripwire) }

  /// Every break-even, population by population, then that of the saving.
  ///
  /// Minutes and the saving are tripwires where the proposal goes ahead and wins at the median.
  public var limits: [Limit] {
    let main = mainBreakEven
    let areNamed = hasTripwires && (ledger.net.map { $0.median > 0 } ?? false)
    var limits: [Limit] = []
    for population in ledger.populations {
      let own = population.breakEven
      if let minutes = own.minutes {
        limits.append(
          Limit(
            key: QuantityKey(.minutesPerDay, population: population.id), side: .above,
            value: minutes, exact: own.exactMinutes,
            isTripwire: areNamed && population.id == main.population))
      }
      if let people = own.people {
        limits.append(
          Limit(
            key: QuantityKey(.peopleAffected, population: population.id), side: .above,
            value: people, exact: own.exactPeople, isTripwire: false))
      }
    }
    if let saving = main.saving, saving > 0 {
      limits.append(
        Limit(
          key: QuantityKey(.machineSaving), side: .below, value: saving, exact: main.exactSaving,
          isTripwire: areNamed))
    }
    return limits
  }
}
