/// Lines that are shown beside the net value and never counted in it.
extension LedgerColumns {
  /// The years for which growth is shown.
  private static let years = 3

  /// Σ T_g · (1 + r)^y for the years 0, 1 and 2; empty where an input is missing.
  func growth(of sums: ProposalColumns) throws(ArithmeticOverflow) -> [LedgerColumn] {
    var yearly: [[LedgerColumn?]] = Array(repeating: [], count: LedgerColumns.years)
    for (population, own) in zip(resolved.given.populations, sums.populations) {
      let yearlyFactor = try LedgerColumn.sum([
        .exact(1), input(.headcountGrowth, of: population.id),
      ])
      var factor: LedgerColumn? = .exact(1)
      for year in 0..<LedgerColumns.years {
        yearly[year].append(try .product([own.recurring, factor]))
        factor = try .product([factor, yearlyFactor])
      }
    }
    let sums = try yearly.map { (year) throws(ArithmeticOverflow) in try LedgerColumn.sum(year) }
    let known = sums.compactMap(\.self)
    return known.count == sums.count ? known : []
  }

  /// Σ (w_g − 1) · (T_g + K_g + O_g + U_g); zero where the displaced work is worth its pay.
  func opportunity(of sums: ProposalColumns) throws(ArithmeticOverflow) -> LedgerColumn? {
    var lines: [LedgerColumn?] = []
    for (population, own) in zip(resolved.given.populations, sums.populations) {
      guard let factor = input(.opportunityFactor, of: population.id) else { return nil }
      lines.append(try .product([.sum([factor], less: [.exact(1)]), own.toil]))
    }
    return try .sum(lines)
  }
}
