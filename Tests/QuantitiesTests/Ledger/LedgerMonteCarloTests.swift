import TestSupport
import Testing

@testable import Quantities

struct LedgerMonteCarloTests {
  private let runner: [QuantityID: String] = [
    .peopleAffected: "250 / 300 / 320", .minutesPerDay: "4..23", .dayCost: "450 / 560 / 800",
  ]

  /// The two runs for the value of information; an independent simulation of two million samples gives
  /// 0.986 and 0.449.
  @Test(arguments: [("120000..400000", 0.986, Band.minus), ("600000..1500000", 0.449, .zero)])
  func givesTheLossProbabilitiesOfTheSpecification(
    _ saving: String, _ expected: Double, _ band: Band
  ) throws {
    let ledger = try ledger(
      runner, proposal: [.machineSaving: saving, .buildCost: "80000", .lifetime: "3"])
    let probability = try #require(ledger.probabilityOfLoss)
    #expect(abs(probability - expected) < 0.012, "\(probability)")
    #expect(ledger.band == band)
    #expect(ledger.isExact == false)
    #expect(ledger.buildCostPerYear?.isPoint == true)
  }

  /// The same independent simulation: P5, median, P95 and mean of the toil.
  @Test func givesTheToilOfAnIndependentSimulation() throws {
    let toil = try #require(ledger(runner).toil)
    let figures = [toil.p5, toil.median, toil.p95, toil.mean]
    let expected: [Double] = [347_900, 851_400, 2_085_000, 987_300]
    for (found, expected) in zip(figures, expected) {
      #expect(abs(found / expected - 1) < 0.025, "\(found) for \(expected)")
    }
  }

  /// A product of lognormals is lognormal: medians multiply, variances of the logarithms add.
  @Test func multipliesLognormalsAsTheClosedFormDoes() throws {
    let ledger = try ledger([
      .peopleAffected: "100", .minutesPerDay: "0", .minutesRemoved: "4..23.04", .dayCost: "480",
      .keepingHours: "2..8", .setupHours: "0",
    ])
    let gain = try #require(ledger.gain)
    let scale = 100.0 * 250 / 480 * 480
    #expect(abs(gain.median / (9.6 * scale) - 1) < 0.02)
    #expect(abs(gain.mean / (11.0608 * scale) - 1) < 0.02)
    #expect(abs(gain.p5 / (4 * scale) - 1) < 0.03)
    #expect(abs(gain.p95 / (23.04 * scale) - 1) < 0.03)

    let first = Estimate.range(low: 4, high: 23)
    let second = Estimate.range(low: 2, high: 8)
    let columns = try [(first, QuantityID.minutesPerDay), (second, .keepingHours)].map {
      LedgerColumn(
        try #require(Distribution($0.0)), samples: 100_000, seed: 5, key: QuantityKey($0.1))
    }
    let column = try LedgerColumn.product(columns)
    let product = try #require(column).amount
    let sigmas = [Lognormal(p5: 4, p95: 23).sigma, Lognormal(p5: 2, p95: 8).sigma]
    let sigma = (sigmas[0] * sigmas[0] + sigmas[1] * sigmas[1]).squareRoot()
    let ratio = product.p95 / product.p5
    #expect(abs(product.median / (first.median * second.median) - 1) < 0.01)
    #expect(abs(Lognormal(p5: 1, p95: ratio).sigma / sigma - 1) < 0.01)
    #expect(abs(product.mean / (first.mean * second.mean) - 1) < 0.01)
  }

  @Test func samplesThePertOfTheSpecification() throws {
    let estimate = Estimate.pert(least: 250, likely: 300, most: 320)
    let distribution = try #require(Distribution(estimate))
    let column = LedgerColumn(
      distribution, samples: 20_000, seed: 1, key: QuantityKey(.peopleAffected))
    #expect(abs(column.amount.mean - 295) < 0.4, "\(column.amount.mean)")
    #expect(abs(column.amount.median - 296.174) < 0.4)
    #expect(abs(column.amount.p5 - 272.261) < 0.7)
    #expect(abs(column.amount.p95 - 313.698) < 0.4)
  }

  @Test func repeatsItsFiguresForASeed() throws {
    func figures(_ seed: UInt64) throws -> [String] {
      let ledger = try ledger(runner, proposal: [.machineSaving: "-90000..200000"], seed: seed)
      let net = try #require(ledger.net)
      return [net.p5, net.median, net.p95, net.mean].map { SignificantDigits.text($0) }
    }
    #expect(try figures(1) == figures(1))
    #expect(try figures(1) != figures(2))
  }

  @Test func keepsTheSamplesOfTheOthersWhenAnInputIsAdded() throws {
    let first = try ledger(runner, proposal: [.machineSaving: "200000"])
    let second = try ledger(
      runner.merging([.keepingHours: "2..8"]) { $1 }, proposal: [.machineSaving: "200000"])
    #expect(first.populations[0].recurring == second.populations[0].recurring)
    #expect(first.toil != second.toil)
  }

  @Test func usesOneSampleForAnInputUsedTwice() throws {
    // The same people do it and gain from it, for as many minutes: nothing is left of the spread.
    let ledger = try ledger(
      [
        .peopleAffected: "100 / 300 / 320", .minutesPerDay: "5", .minutesRemoved: "5",
        .dayCost: "450 / 560 / 800",
      ], proposal: [.machineSaving: "0"])
    #expect(ledger.net?.p5 == 0)
    #expect(ledger.net?.p95 == 0)
    #expect(ledger.probabilityOfLoss == 0)
  }

  @Test func takesClosedFormsAtTheMediansOfTheInputs() throws {
    let ledger = try ledger(
      [.peopleAffected: "300", .minutesPerDay: "4..23.04", .dayCost: "560"],
      proposal: [.machineSaving: "220000", .buildCost: "80000"])
    #expect(ledger.breakEven.minutes.map { SignificantDigits.text($0, digits: 5) } == "2.2095")
    #expect(ledger.breakEven.people.map { SignificantDigits.text($0, digits: 4) } == "69.05")
    #expect(ledger.breakEven.saving.map { SignificantDigits.text($0) } == "866667")
    #expect(ledger.leverage.map { SignificantDigits.text($0, digits: 3) } == "3.82")
    #expect(ledger.breakEven.exactSaving == nil)
    #expect(ledger.breakEven.exactMinutes == nil)
  }

  @Test func keepsExactWhatNoRangeEnters() throws {
    let ledger = try Ledger.computed(
      from: LedgerInputs(
        populations: [
          try population("developers", .affected, runner),
          try population("platform", .keeps, [.keepingHours: "2", .dayCost: "560"]),
        ], proposal: try quantities([.machineSaving: "0"])))
    #expect(ledger.populations[1].toil == .point(7_000))
    #expect(ledger.populations[0].toil?.isPoint == false)
    #expect(ledger.gain == .point(0))
  }

  @Test func replacesOneInputAndKeepsTheOthersSamples() throws {
    let ledger = try ledger(runner, proposal: [.machineSaving: "600000..1500000"])
    let sampled = ledger.sampled
    let key = QuantityKey(.minutesPerDay, population: "developers")
    let same = try #require(sampled.columns.inputs[key])
    #expect(try sampled.net(replacing: key, with: same) == sampled.net)
    let none = try sampled.net(replacing: key, with: .zero)
    #expect(none == sampled.columns.inputs[QuantityKey(.machineSaving)])
  }

  @Test func takesEndsThatNoDoubleTellsApart() throws {
    let close = "300.00000000000000000001"
    let ledger = try ledger(
      [.peopleAffected: "300 / 300 / \(close)", .minutesPerDay: "9.6", .dayCost: "560"],
      proposal: [.machineSaving: "0..0.00000000000000000001"])
    #expect(ledger.toil == .point(840_000))
    #expect(ledger.net?.median == -840_000)
  }

  @Test func notesWideRanges() throws {
    let ledger = try ledger([.minutesPerDay: "1..30"], proposal: [.machineSaving: "1000..11000"])
    #expect(ledger.notes.map(\.severity) == [.warning, .note])
    #expect(ledger.notes.map(\.population) == ["developers", nil])
  }
}
