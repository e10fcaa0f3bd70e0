import KnowledgeBase

/// Which verdicts are possible at each value of one input.
struct VerdictSteps {
  /// The values at which the possible verdicts change, in rising order.
  private(set) var turns: [Double] = []

  /// The verdicts below the first turn, between two, and above the last.
  private(set) var verdicts: [Set<Verdict>]

  /// Reads the policy's table at every turn of the bands.
  init(_ reading: BandReading, recurring: BandSteps, zeroed: BandSteps) {
    func verdicts(upTo value: Double) -> Set<Verdict> {
      reading.verdicts(recurring: recurring.band(at: value), zeroed: zeroed.band(at: value))
    }
    let ends = Set(recurring.turns + zeroed.turns).sorted() + [.infinity]
    self.verdicts = [verdicts(upTo: ends[0])]
    for (turn, end) in zip(ends, ends.dropFirst()) {
      let next = verdicts(upTo: end)
      guard next != self.verdicts.last else { continue }
      turns.append(turn)
      self.verdicts.append(next)
    }
  }

  /// The share of the values at which other verdicts are possible than these.
  func share(of values: [Double], differingFrom usual: Set<Verdict>) -> Double {
    guard !turns.isEmpty else { return verdicts[0] == usual ? 0 : 1 }
    let differs = verdicts.map { $0 != usual }
    var count = 0
    for value in values {
      count += differs[turns.firstIndex { value <= $0 } ?? turns.count] ? 1 : 0
    }
    return Double(count) / Double(values.count)
  }
}
