import TestSupport
import Testing

@testable import Assessment
import Quantities

/// What lies past a limit, in closed form and by adding up quantiles.
struct DistributionTailsTests {
  @Test(arguments: [
    (estimate: Estimate.range(low: 4, high: 23), limits: [-1.0, 0, 2, 9.6, 25, 80]),
    (estimate: .range(low: -400, high: -120), limits: [-900, -219, -100, 0, 3]),
    (estimate: .range(low: -90, high: 200), limits: [-250, 0, 55, 300]),
    (estimate: .range(low: 0, high: 10), limits: [-4, 5, 12]),
    (estimate: .pert(least: 250, likely: 300, most: 320), limits: [240, 250, 296.174, 311, 330]),
    (estimate: .pert(least: 0, likely: 0, most: 8), limits: [-1, 0, 2, 7.5]),
  ])
  func agreesWithTheSumOverQuantiles(_ estimate: Estimate, _ limits: [Double]) throws {
    let distribution = try #require(Distribution(estimate))
    let steps = 100_000
    let values = (0..<steps).map {
      distribution.value(at: (Double($0) + 0.5) / Double(steps))
    }
    let scale = distribution.mean.magnitude
    for limit in limits {
      let excess = values.reduce(0) { $0 + max($1 - limit, 0) } / Double(steps)
      let shortfall = values.reduce(0) { $0 + max(limit - $1, 0) } / Double(steps)
      #expect(abs(distribution.excess(over: limit) - excess) < 2e-4 * scale, "\(limit)")
      #expect(abs(distribution.shortfall(below: limit) - shortfall) < 2e-4 * scale, "\(limit)")
    }
  }

  @Test(arguments: 1...200)
  func differsByTheDistanceOfTheMean(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let distribution = try #require(Distribution(RandomEstimate.any(&random)))
    let limit = distribution.value(at: Double.random(in: 0.001...0.999, using: &random))
    let difference = distribution.excess(over: limit) - distribution.shortfall(below: limit)
    let scale = max(distribution.mean.magnitude, limit.magnitude)
    #expect(abs(difference - (distribution.mean - limit)) < 5e-5 * scale)
  }

  /// At the median of a standard normal half of the mean absolute deviation, 1/√(2π), lies above.
  @Test func knowsTheStandardNormal() {
    let standard = Distribution.normal(mean: 0, deviation: 1)
    #expect(abs(standard.excess(over: 0) - 0.398_942_280_401_432_7) < 1e-15)
    #expect(abs(standard.excess(over: 1) - 0.083_315_470_587_686_3) < 1e-14)
    #expect(abs(standard.shortfall(below: -1) - 0.083_315_470_587_686_3) < 1e-14)
  }
}
