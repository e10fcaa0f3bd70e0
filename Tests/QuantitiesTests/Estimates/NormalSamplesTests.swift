import Testing

@testable import Quantities

/// Drawing in blocks changes no sample by a single bit.
struct NormalSamplesTests {
  @Test(arguments: [
    Estimate.range(low: 4, high: 23), .range(low: -400, high: -120), .range(low: -90, high: 200),
    .pert(least: 250, likely: 300, most: 320),
  ])
  func equalsDrawingOneByOne(_ estimate: Estimate) throws {
    let distribution = try #require(Distribution(estimate))
    let key = QuantityKey(.minutesPerDay, population: "developers")
    for count in [1, 2, 511, 512, 513, 3_000] {
      let stream = SampleStream(seed: 7, key: key)
      var plain = stream
      let expected = (0..<count).map { _ in distribution.value(at: plain.next()) }
      let drawn = distribution.samples(count, from: stream)
      #expect(drawn.map(\.bitPattern) == expected.map(\.bitPattern), "\(count)")
    }
  }

  @Test func takesMiddleAndTailsApartWhereTheFormulasDo() {
    for (probability, isInTail) in [
      (0.074, true), (0.076, false), (0.5, false), (0.924, false), (0.926, true), (1e-15, true),
    ] {
      #expect(NormalQuantile.isInTail(probability) == isInTail, "\(probability)")
    }
  }
}
