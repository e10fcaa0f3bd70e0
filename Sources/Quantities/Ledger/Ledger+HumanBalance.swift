/// Who loses hours, which the report says beside the verdict.
extension Ledger {
  /// The affected populations that lose more hours than they gain, at the median.
  public var losers: [PopulationLedger] {
    populations.filter { $0.role == .affected && $0.hours.map { $0.median > 0 } ?? false }
  }

  /// Whether people lose hours in all, at the median; `nil` where an input is missing.
  public var losesHoursInAll: Bool? { humanBalanceHours.map { $0.median > 0 } }

  /// What the hours of those who keep it going cost a year, at the median; `nil` if one is missing.
  public var keepersCost: Double? {
    let costs = populations.filter { $0.role == .keeps }.map(\.toil)
    let known = costs.compactMap { $0?.median }
    return known.count == costs.count ? known.reduce(0, +) : nil
  }

  /// Whether the keepers' hours cost more than a share of the saving, a tenth in the delivered policy.
  ///
  /// Compared at the medians. With a saving of 0 or below every cost is more. `nil` where the saving or
  /// the cost is missing.
  public func keepersCostMore(thanShare share: Rational) -> Bool? {
    guard let keepersCost, let saving else { return nil }
    return keepersCost > share.double * max(saving.median, 0)
  }
}
