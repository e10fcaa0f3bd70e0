import Quantities

/// The net value as a straight line in one input, sample by sample.
///
/// Every term of the ledger has an input as a factor at most once, so that an input moved from its
/// sample to x moves the net value from its sample to net + slope · (x − sample).
struct MoneyLine {
  /// What counts as rounding, as a share of what is added; a value so near to zero is zero.
  private static let rounding = 1e-12

  private let nets: [Double]
  private let inputs: [Double]
  private let slopes: [Double]

  fileprivate init(nets: [Double], inputs: [Double], slopes: [Double]) {
    self.nets = nets
    self.inputs = inputs
    self.slopes = slopes
  }

  /// In how many samples the net value is below zero where the input is x in all of them.
  func countBelowZero(at x: Double) -> Int {
    var count = 0
    for index in nets.indices {
      let change = slopes[index] * (x - inputs[index])
      let allowance = MoneyLine.rounding * (nets[index].magnitude + change.magnitude)
      count += nets[index] + change < -allowance ? 1 : 0
    }
    return count
  }
}

extension LedgerColumns {
  /// The line in an input through samples of the net value; nil where another input is missing.
  func line(
    in key: QuantityKey, through net: LedgerColumn?
  ) throws(ArithmeticOverflow) -> MoneyLine? {
    guard let net, let input = inputs[key], let slope = try slope(in: key) else { return nil }
    let count = resolved.given.samples
    return MoneyLine(
      nets: net.values(count), inputs: input.values(count), slopes: slope.values(count))
  }

  /// What the terms with an input add to the net value for each unit of it.
  private func slope(in key: QuantityKey) throws(ArithmeticOverflow) -> LedgerColumn? {
    var unit = self
    unit.inputs[key] = .exact(.one)
    func columns(_ terms: [LedgerTerm]) throws(ArithmeticOverflow) -> [LedgerColumn?] {
      try terms.filter { $0.factors.contains(key.quantity) }
        .map { (term) throws(ArithmeticOverflow) in try unit.value(of: term, for: key.population) }
    }
    return try .sum(
      columns([.saving, .gain]),
      less: columns([.running, .build, .recurring, .keeping, .onboarding, .setUp]))
  }
}

extension LedgerColumn {
  /// A value for each of so many samples.
  fileprivate func values(_ count: Int) -> [Double] {
    switch self {
    case .exact(let value): Array(repeating: value.double, count: count)
    case .samples(let values): values
    }
  }
}
