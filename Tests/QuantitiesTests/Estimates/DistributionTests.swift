import TestSupport
import Testing

@testable import Quantities

struct DistributionTests {
  @Test func givesTheLognormalOfTheSpecification() throws {
    let lognormal = Lognormal(p5: 4, p95: 23.04)
    #expect(abs(lognormal.median - 9.6) < 1e-12)
    #expect(SignificantDigits.text(lognormal.sigma) == "0.532247")
    #expect(SignificantDigits.text(lognormal.mean) == "11.0608")

    let estimate = Estimate.range(low: 4, high: try number("23.04"))
    #expect(abs(estimate.median - 9.6) < 1e-12)
    #expect(SignificantDigits.text(estimate.mean) == "11.0608")
    #expect(abs(estimate.value(at: 0.05) - 4) < 1e-12)
    #expect(abs(estimate.value(at: 0.95) - 23.04) < 1e-12)
  }

  @Test func givesThePertOfTheSpecification() {
    let pert = Pert(least: 250, likely: 300, most: 320)
    #expect(SignificantDigits.text(pert.alpha, digits: 7) == "3.857143")
    #expect(SignificantDigits.text(pert.beta, digits: 7) == "2.142857")
    #expect(pert.mean == 295)
    #expect(Estimate.pert(least: 250, likely: 300, most: 320).mean == 295)
  }

  /// P1, P5, P50, P95, P99 of SciPy's `beta.ppf`, stretched to the ends.
  @Test(arguments: [
    (
      [250, 300, 320],
      [
        264.1728672916519, 272.26078506504376, 296.17411398579753, 313.6984134664257,
        317.16189897889245,
      ]
    ),
    (
      [450, 560, 800],
      [
        466.6087128668388, 485.5337324140463, 576.5711942135105, 695.3373936679882,
        734.3549734775969,
      ]
    ),
    (
      [4, 4, 23],
      [
        4.0381529184329095, 4.193918147947218, 6.459539297373642, 12.56367483859188,
        15.43596375948355,
      ]
    ),
    (
      [4, 23, 23],
      [
        11.564036240516447, 14.436325161408117, 20.54046070262636, 22.80608185205278,
        22.96184708156709,
      ]
    ),
    (
      [0, 1, 5],
      [
        0.11567263096132355, 0.29488693805908617, 1.3833612969625944, 3.106383620080951,
        3.742796643148174,
      ]
    ),
  ])
  func integratesAPertToFiveDigits(_ ends: [Double], _ expected: [Double]) {
    let table = QuantileTable(Pert(least: ends[0], likely: ends[1], most: ends[2]))
    for (probability, value) in zip([0.01, 0.05, 0.5, 0.95, 0.99], expected) {
      let found = table.value(at: probability)
      #expect(abs(found - value) < 1e-5 * (ends[2] - ends[0]), "P\(probability): \(found)")
    }
  }

  @Test func mirrorsARangeBelowZero() {
    let estimate = Estimate.range(low: -100, high: -25)
    #expect(abs(estimate.median + 50) < 1e-12)
    #expect(abs(estimate.value(at: 0.05) + 100) < 1e-11)
    #expect(abs(estimate.value(at: 0.95) + 25) < 1e-11)
    #expect(estimate.mean < -50)
  }

  @Test(arguments: [(Rational(-30), Rational(50)), (0, 20), (-20, 0)])
  func takesARangeAcrossZeroAsNormal(_ low: Rational, _ high: Rational) {
    let estimate = Estimate.range(low: low, high: high)
    #expect(estimate.median == (low.double + high.double) / 2)
    #expect(estimate.mean == estimate.median)
    #expect(abs(estimate.value(at: 0.05) - low.double) < 1e-12)
    #expect(abs(estimate.value(at: 0.95) - high.double) < 1e-12)
  }

  @Test func takesEqualEndsAsAPoint() {
    #expect(Estimate.range(low: 4, high: 4).normalised == .point(4))
    #expect(Estimate.pert(least: 4, likely: 4, most: 4).normalised == .point(4))
    #expect(Estimate.pert(least: 4, likely: 4, most: 5).isPoint == false)
    #expect(Estimate.range(low: 4, high: 4).median == 4)
  }

  @Test func givesDecimalEndsToBeFixedAt() throws {
    let range = Estimate.range(low: 4, high: try number("23.04"))
    #expect(range.p5 == 4)
    #expect(range.p95 == (try number("23.04")))
    let pert = Estimate.pert(least: 250, likely: 300, most: 320)
    #expect(abs(pert.p5.double - 272.261) < 0.001)
    #expect(abs(pert.p95.double - 313.698) < 0.0006)
    #expect(pert.p5.exactDecimal != nil)
  }
}
