import Quantities
import TestSupport
import Testing

@testable import Report

/// The pictures of the HTML report, laid out from plain numbers.
struct PictureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let svg: String

    var testDescription: String { name }
  }

  /// Samples that spread evenly from one end to the other.
  static func samples(_ low: Double, _ high: Double) -> [Double] {
    (0..<2_000).map { low + (high - low) * Double($0) / 1_999 }
  }

  static func distribution(_ low: Double, _ high: Double) throws -> String {
    let amount = LedgerColumn.samples(samples(low, high)).amount
    guard case .sampled(let summary) = amount else { throw Missing() }
    let histogram = try #require(Histogram(samples(low, high)))
    return DistributionPicture(histogram: histogram, summary: summary, currency: "USD")
      .svg(description: "d")
  }

  struct Missing: Error {}

  @Test(arguments: [
    ("loses", -1_000_000.0, -200_000.0), ("wins", 200_000, 1_000_000),
    ("between", -50_000, 150_000),
  ])
  func drawsTheDistribution(_ name: String, _ low: Double, _ high: Double) throws {
    expectSnapshot(try Self.distribution(low, high) + "\n", named: "distribution-\(name).svg")
  }

  @Test func hasNoDistributionWhereAllSamplesAreAlike() {
    #expect(Histogram(Array(repeating: 7, count: 100)) == nil)
    #expect(Histogram([]) == nil)
  }

  /// No sample is on the wrong side of zero, and none but the tails is left out.
  @Test(arguments: [(-1_000.0, 3_000.0), (-7, 11), (1, 2), (-0.25, -0.125)])
  func countsSamplesOnTheirSideOfZero(_ low: Double, _ high: Double) throws {
    let samples = Self.samples(low, high)
    let histogram = try #require(Histogram(samples))
    let below = histogram.counts.enumerated().reduce(0) { sum, bin in
      let middle = histogram.start + (Double(bin.offset) + 0.5) * histogram.width
      return middle < 0 ? sum + bin.element : sum
    }
    let all = histogram.counts.reduce(0, +)
    #expect(all >= samples.count * 98 / 100)
    let losses = samples.count { $0 < 0 }
    #expect((below - losses).magnitude <= UInt(samples.count / 100))
    #expect(histogram.start <= 0 && histogram.end >= 0)
  }

  @Test func drawsTheTornado() {
    let picture = TornadoPicture(
      rows: [
        .init(
          name: "Minutes per person and day (Developers)", netAtLow: -160_000, netAtHigh: -1_800_000
        ),
        .init(name: "Machine saving per year", netAtLow: -750_000, netAtHigh: -470_000),
        .init(
          name: "A <quantity> with a name that is much longer than any picture could be wide",
          netAtLow: -650_000, netAtHigh: -640_000),
      ], middle: -640_000, currency: "EUR")
    expectSnapshot(picture.svg(description: "d <e>") + "\n", named: "tornado.svg")
  }

  @Test(arguments: [
    ("range", 4.0, 9.6, 23.0, 200_000.0), ("point", 9.6, 9.6, 9.6, 200_000),
    ("never", 4, 9.6, 23, -30_000),
  ])
  func drawsTheBreakEven(
    _ name: String, _ low: Double, _ middle: Double, _ high: Double, _ none: Double
  ) {
    let picture = BreakEvenPicture(
      low: low, middle: middle, high: high, netAtNone: none, perMinute: 87_500, currency: "USD")
    #expect((picture.breakEven == nil) == (none < 0))
    expectSnapshot(picture.svg(description: "d") + "\n", named: "break-even-\(name).svg")
  }

  @Test func drawsTheLenses() {
    let picture = LensPicture(rows: [
      .init(name: "People & processes", levels: [1, 0, 2, 1, 3], open: 1, left: 2),
      .init(name: "Money"),
    ])
    expectSnapshot(picture.svg(description: "d") + "\n", named: "lenses.svg")
  }

  @Test(arguments: [
    (0.0, "0"), (12, "12"), (12.04, "12"), (12.05, "12.1"), (-0.04, "0"), (-3.25, "-3.3"),
    (100.96, "101"),
  ])
  func printsLengths(_ value: Double, _ text: String) {
    #expect(SVGCanvas.length(value) == text)
  }
}
