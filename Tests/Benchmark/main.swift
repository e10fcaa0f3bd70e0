import Assessment
import Foundation
import KnowledgeBase
import Quantities
import Report
import TestSupport

// Times what the scoring model costs, inside one process; see Scripts/benchmark.
//
//   Benchmark samples            a million samples of the product of five PERT quantities, and three percentiles
//   Benchmark assessment FILE    a review's evaluation, flips, settledness, stakes and next question

switch CommandLine.arguments.dropFirst().first {
case "samples": try benchmarkSamples()
case "assessment": try await benchmarkAssessment(of: CommandLine.arguments[2])
default: print("Name one of: samples, assessment FILE")
}

/// The five quantities of the yardstick in NumPy beside which this is run.
func benchmarkSamples() throws {
  let numbers = [
    ("1", "2", "5"), ("10", "14", "30"), ("0.2", "0.5", "0.9"), ("100", "120", "200"),
    ("1", "1.5", "4"),
  ]
  let keys: [QuantityID] = [.peopleAffected, .minutesPerDay, .avoidableShare, .dayCost, .joiners]
  let clock = ContinuousClock()
  let start = clock.now
  let columns = try zip(numbers, keys).map { numbers, key in
    let estimate = try Estimate.pert(
      least: number(numbers.0), likely: number(numbers.1), most: number(numbers.2))
    return Distribution(estimate).map {
      LedgerColumn($0, samples: 1_000_000, seed: 42, key: QuantityKey(key))
    }
  }
  let product = try LedgerColumn.product(columns)
  let drawn = clock.now
  guard case .sampled(let summary) = product?.amount else { return }
  let end = clock.now
  print(
    "P5 \(summary.p5) P50 \(summary.median) P95 \(summary.p95) "
      + "| sample \(milliseconds(drawn - start)) ms, quantiles \(milliseconds(end - drawn)) ms")
}

/// The median of many runs over the content that ships.
func benchmarkAssessment(of path: String) async throws {
  guard let content = ContentFolder.shipped else { return }
  let catalog = await Compiler.compile(ContentFolder.files(in: content)).catalog
  let review = try ReviewFile.parse(try String(contentsOfFile: path, encoding: .utf8), path: path)
    .review
  let clock = ContinuousClock()
  let times = try (0..<21).map { _ in
    try clock.measure {
      let evaluation = try Evaluation(of: review, in: catalog)
      _ = try Prospects(of: evaluation, in: catalog)
    }
  }
  print(
    "median \(milliseconds(times.sorted()[10])) ms, longest \(milliseconds(times.max() ?? .zero)) ms"
  )
}

func milliseconds(_ duration: Duration) -> String {
  (duration / .milliseconds(1)).formatted(.number.precision(.fractionLength(1)))
}
