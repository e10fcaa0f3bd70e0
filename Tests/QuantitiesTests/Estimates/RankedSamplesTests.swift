import TestSupport
import Testing

@testable import Quantities

struct RankedSamplesTests {
  @Test(arguments: [1, 2, 3, 20, 999, 5_000] as [Int], [1, 2, 3] as [UInt64])
  func findsWhatSortingFinds(_ count: Int, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let shapes: [(Double) -> Double] = [
      { $0 }, { $0 * $0 * $0 * 1e9 }, { ($0 * 5).rounded() - 2 }, { _ in 7 }, { -1 / ($0 + 1e-9) },
    ]
    for shape in shapes {
      let samples = (0..<count).map { _ in shape(Double.random(in: 0..<1, using: &generator)) }
      let sorted = samples.sorted()
      let shares = [0, 0.05, 0.5, 0.95, 1]
      let expected = shares.map { share in
        let place = share * Double(count - 1)
        let rank = Int(place)
        let next = sorted[min(rank + 1, count - 1)]
        return sorted[rank] + (place - Double(rank)) * (next - sorted[rank])
      }
      let found = RankedSamples(samples).percentiles(shares)
      #expect(found == expected, "seed \(seed), \(count) samples")
    }
  }

  @Test func sumsUpASample() {
    let summary = Summary(of: (0...100).map(Double.init).shuffled())
    #expect(summary.p5 == 5)
    #expect(summary.median == 50)
    #expect(summary.p95 == 95)
    #expect(summary.mean == 50)
  }
}
