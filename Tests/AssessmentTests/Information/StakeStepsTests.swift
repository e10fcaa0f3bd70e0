import TestSupport
import Testing

@testable import Assessment
@testable import KnowledgeBase
import Quantities

/// Bands, chances and break-evens of single inputs, against ledgers computed anew.
struct StakeStepsTests {
  /// Fixes an input at many values and takes the band from the ledger's own rules each time.
  @Test(arguments: 1...60)
  func knowsTheBandAtEveryValue(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let inputs = try RandomEstimate.inputs(&random, samples: 61)
    guard let ledger = try? Ledger.computed(from: inputs) else { return }
    let studied = StudiedLedger(ledger)
    for key in Self.keys(inputs) {
      let form = InputForm(key.quantity)
      guard let line = try studied.line(in: key, unit: form.x(3)), !line.isFlat else { continue }
      let steps = try studied.steps(in: key, along: line, unit: form.x(3))
      for value in Self.values(for: key.quantity, steps.turns.map(form.x), &random) {
        let band = try Self.band(of: ledger, fixing: key, at: value)
        #expect(steps.band(at: form.x(value.double)) == band, "\(key) at \(value)")
      }
    }
  }

  @Test(arguments: 1...30)
  func countsTheSamplesThatWouldChangeTheBand(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let inputs = try RandomEstimate.inputs(&random, samples: 41)
    guard let ledger = try? Ledger.computed(from: inputs), ledger.bandReason != .asksNothing else {
      return
    }
    let studied = StudiedLedger(ledger)
    let reading = Self.reading(.clear)
    for key in inputs.uncertain {
      guard
        case .samples(let drawn)? = ledger.sampled.columns.inputs[key],
        let line = try studied.line(in: key, unit: 1), !line.isFlat
      else { continue }
      let bands = try studied.steps(in: key, along: line, unit: 1)
      // Where nothing else is asked, only a ledger computed anew knows that the bill does not grow.
      guard !bands.turns.contains(0) else { continue }
      let steps = VerdictSteps(reading, recurring: bands, zeroed: bands)
      let usual = reading.verdicts(recurring: ledger.band, zeroed: ledger.band)
      let changing = try drawn.filter { value in
        let columns = ledger.sampled.columns.with(key, at: value, 41)
        let band = try columns.band(of: columns.proposal()).0
        return reading.verdicts(recurring: band, zeroed: band) != usual
      }
      let expected = Double(changing.count) / 41
      #expect(steps.share(of: drawn, differingFrom: usual) == expected, "\(key)")
    }
  }

  @Test func separatesBandsOfALineThatRisesForSomeAndFallsForOthers() {
    // Losing: below 1, above 2, below 3, above 4: two, three, two, one and two of four.
    let line = NetLine(starts: [-1, 2, -3, 4], slopes: [1, -1, 1, -1])
    let limits = BandLimits(minusFrom: 3, plusUpTo: 1)
    let steps = BandSteps(line, limits)
    #expect(steps.turns == [1, 2, 3, 4])
    #expect(steps.bands == [.zero, .plus, .zero, .plus, .zero])
    for (value, losses) in [(0.5, 2), (1.5, 1), (2.5, 2), (3.5, 1), (4.5, 2)] {
      #expect(steps.band(at: value) == limits.band(losses), "\(value)")
    }
  }

  /// One way only, the number of losses is found by rank; both ways, by passing them all.
  @Test(arguments: 1...300)
  func countsLossesAtAnyValue(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...60, using: &random)
    let slopes = [-2.0...(-1), 1...2, -2...2, 0...0].randomElement(using: &random) ?? 1...2
    let line = NetLine(
      starts: (0..<count).map { _ in Double.random(in: -9...9, using: &random) },
      slopes: (0..<count).map { _ in Double.random(in: slopes, using: &random) })
    let limits = BandLimits(
      minusFrom: Int.random(in: (count / 5 + 1)...(count + 1), using: &random),
      plusUpTo: count / 5)
    let steps = BandSteps(line, limits)
    for _ in 0..<40 {
      let value = Double.random(in: -12...12, using: &random)
      let losses = line.starts.indices.count { line.starts[$0] + line.slopes[$0] * value < 0 }
      #expect(steps.band(at: value) == limits.band(losses))
    }
    #expect(zip(steps.bands, steps.bands.dropFirst()).allSatisfy { $0 != $1 })
    #expect(steps.turns == steps.turns.sorted())
  }

  @Test(arguments: [
    (likely: "0.8", unlikely: "0.2", count: 20_000, expected: (16_000, 4_000)),
    (likely: "0.8", unlikely: "0.2", count: 61, expected: (49, 12)),
    (likely: "1", unlikely: "0", count: 1, expected: (1, 0)),
  ])
  func turnsProbabilitiesIntoCounts(
    _ likely: String, _ unlikely: String, _ count: Int, _ expected: (Int, Int)
  ) throws {
    let inputs = LedgerInputs(
      populations: [], lossLikely: try number(likely), lossUnlikely: try number(unlikely))
    let limits = try BandLimits(inputs, of: count)
    #expect(limits == BandLimits(minusFrom: expected.0, plusUpTo: expected.1))
  }

  /// The saving decides by its sign as well, so there the whole ledger is computed anew.
  private static func band(
    of ledger: Ledger, fixing key: QuantityKey, at value: Rational
  ) throws -> Band {
    var columns = ledger.sampled.columns
    guard key.quantity == .machineSaving else {
      columns.inputs[key] = .exact(value)
      return try columns.band(of: columns.proposal()).0
    }
    var inputs = columns.resolved.given
    inputs[key] = .known(try QuantityEntry(.machineSaving, .point(value)))
    return try Ledger.computed(from: inputs).band
  }

  private static func keys(_ inputs: LedgerInputs) -> [QuantityKey] {
    inputs.populations.flatMap { group in
      group.quantities.keys.sorted().map { QuantityKey($0, population: group.id) }
    } + inputs.proposal.keys.sorted().map { QuantityKey($0) } + [QuantityKey(.lifetime)]
  }

  /// Values near every turn, and some at random; only such as the quantity takes.
  private static func values(
    for quantity: QuantityID, _ turns: [Double], _ random: inout SeededGenerator
  ) -> [Rational] {
    let near = turns.flatMap { [$0 * 0.999, $0 * 1.001] }
    let far = (0..<2).map { _ in Double.random(in: 0...400, using: &random) }
    // A bill that stays the same belongs to the side of the saving, not to that of the cost.
    return (near + far + [0]).compactMap { value in
      guard value.isFinite, value.magnitude < 1e12 else { return nil }
      guard quantity != .machineSaving || value != 0 else { return nil }
      let rounded = Rational(decimal: SignificantDigits.text(value, digits: 9))
      return rounded.flatMap { (try? QuantityEntry(quantity, .point($0))) == nil ? nil : $0 }
    }
  }

  static func reading(_ evidence: EvidenceClass) -> BandReading {
    BandReading(
      reach: Reach(evidence, isZeroed: false),
      table: VerdictTable(
        plus: [.proceed, .guards, .rework, .rework], zero: [.guards, .rework, .rework, .stop],
        minus: [.rework, .stop, .stop, .stop]))
  }
}
