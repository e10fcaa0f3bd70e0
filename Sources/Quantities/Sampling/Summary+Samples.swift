extension Summary {
  /// Sums up samples, of which there is at least one.
  init(of samples: [Double]) {
    let percentiles = RankedSamples(samples).percentiles([0.05, 0.5, 0.95])
    p5 = percentiles[0]
    median = percentiles[1]
    p95 = percentiles[2]
    var sum = 0.0
    for sample in samples { sum += sample }
    mean = sum / Double(samples.count)
  }
}

/// Turns columns into amounts, each column once: the same samples serve many lines of a ledger.
struct AmountReader {
  private var known: [(column: LedgerColumn, amount: Amount)] = []

  /// What a column says; comparing arrays ends at their first difference, or at once if they are one.
  mutating func amount(_ column: LedgerColumn) -> Amount {
    if let found = known.first(where: { $0.column == column }) { return found.amount }
    let amount = column.amount
    if !amount.isPoint { known.append((column, amount)) }
    return amount
  }

  /// What a column says, if there is one.
  mutating func amount(_ column: LedgerColumn?) -> Amount? {
    guard let column else { return nil }
    return amount(column) as Amount
  }
}
