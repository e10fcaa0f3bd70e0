import Quantities

/// Which band holds at each value of one input, the others ranging over their samples.
struct BandSteps: Hashable, Sendable {
  /// The values at which the band changes, in rising order.
  private(set) var turns: [Double] = []

  /// The band below the first turn, between two, and above the last.
  private(set) var bands: [Band]

  /// The same band everywhere.
  init(_ band: Band) {
    bands = [band]
  }

  /// Counts the losses at every value of the input.
  ///
  /// Each sample loses on one side of its own break-even. Passing these in order, the number of
  /// losses goes up or down by one at each, and the band is known from the number.
  init(_ line: NetLine, _ limits: BandLimits) {
    var losses = 0
    var rising: [Double] = []  // From here on upwards a sample loses.
    var falling: [Double] = []  // Up to here a sample loses.
    rising.reserveCapacity(line.starts.count)
    for (start, slope) in zip(line.starts, line.slopes) {
      if slope < 0 {
        rising.append(-start / slope)
      } else if slope > 0 {
        falling.append(-start / slope)
      } else if start < 0 {
        losses += 1
      }
    }
    losses += falling.count
    bands = [limits.band(losses)]
    if falling.isEmpty {
      let base = losses
      pass(rising, at: limits.starts.map { (rank: $0 - base - 1, losses: $0) }, limits)
    } else if rising.isEmpty {
      let all = losses
      pass(falling, at: limits.ends.map { (rank: all - $0 - 1, losses: $0) }, limits)
    } else {
      pass(rising: rising.sorted(), falling: falling.sorted(), losses, limits)
    }
  }

  /// Passes break-evens at which the losses go one way only, so that two of them are all that matter.
  private mutating func pass(
    _ values: [Double], at marks: [(rank: Int, losses: Int)], _ limits: BandLimits
  ) {
    let marks = marks.filter { values.indices.contains($0.rank) }
    guard !marks.isEmpty else { return }
    let found = RankedSamples(values).samples(ofRanks: marks.map(\.rank))
    for (mark, value) in zip(marks, found) { append(limits.band(mark.losses), from: value) }
  }

  /// Passes break-evens in order where some samples begin to lose and some end.
  private mutating func pass(
    rising: [Double], falling: [Double], _ first: Int, _ limits: BandLimits
  ) {
    var losses = first
    var (up, down) = (0, 0)
    while up < rising.count || down < falling.count {
      let isUp = down == falling.count || up < rising.count && rising[up] <= falling[down]
      losses += isUp ? 1 : -1
      append(limits.band(losses), from: isUp ? rising[up] : falling[down])
      if isUp { up += 1 } else { down += 1 }
    }
  }

  /// The band at a value.
  func band(at value: Double) -> Band {
    bands[turns.firstIndex { value <= $0 } ?? turns.count]
  }

  /// The same steps up to a value, and one band from there on.
  func cut(at value: Double, then band: Band) -> BandSteps {
    var steps = BandSteps(bands[0])
    for (turn, next) in zip(turns, bands.dropFirst()) where turn < value {
      steps.append(next, from: turn)
    }
    steps.append(band, from: value)
    return steps
  }

  /// One band up to a value, and the same steps from there on.
  func starting(at value: Double, with band: Band) -> BandSteps {
    var steps = BandSteps(band)
    let place = turns.firstIndex { value < $0 } ?? turns.count
    steps.append(bands[place], from: value)
    for (turn, next) in zip(turns[place...], bands[(place + 1)...]) {
      steps.append(next, from: turn)
    }
    return steps
  }

  private mutating func append(_ band: Band, from value: Double) {
    if turns.last == value {
      turns.removeLast()
      bands.removeLast()
    }
    guard band != bands.last else { return }
    turns.append(value)
    bands.append(band)
  }
}

/// How many losing samples make which band.
struct BandLimits: Hashable, Sendable {
  /// From so many on a loss is likely.
  let minusFrom: Int

  /// Up to so many a loss is unlikely.
  let plusUpTo: Int

  /// The least numbers of losses for the two worse bands, in rising order.
  var starts: [Int] { [plusUpTo + 1, minusFrom].sorted() }

  /// The greatest numbers of losses for the two better bands, in falling order.
  var ends: [Int] { [minusFrom - 1, plusUpTo].sorted(by: >) }

  /// The band of so many losing samples.
  func band(_ losses: Int) -> Band {
    losses >= minusFrom ? .minus : losses <= plusUpTo ? .plus : .zero
  }
}

extension BandLimits {
  /// The policy's probabilities, of so many samples.
  init(_ inputs: LedgerInputs, of count: Int) throws(ArithmeticOverflow) {
    let likely = try inputs.lossLikely * Rational(count)
    let unlikely = try inputs.lossUnlikely * Rational(count)
    minusFrom = Int(clamping: -(-likely.numerator).dividedDown(by: likely.denominator))
    plusUpTo = Int(clamping: unlikely.numerator.dividedDown(by: unlikely.denominator))
  }
}

extension Int128 {
  /// The quotient rounded towards less.
  fileprivate func dividedDown(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
