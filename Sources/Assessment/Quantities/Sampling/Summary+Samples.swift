extension Summary {
  /// Sums up samples, of which there is at least one; percentiles are interpolated between neighbours.
  ///
  /// The place of the percentile p among n sorted samples is p · (n − 1), as NumPy has it.
  init(of samples: [Double]) {
    let ranked = RankedSamples(samples)
    p5 = ranked.percentile(0.05)
    median = ranked.percentile(0.5)
    p95 = ranked.percentile(0.95)
    mean = samples.reduce(0, +) / Double(samples.count)
  }
}

/// Finds a few of many samples by rank without sorting them all.
///
/// Samples are counted into bins of equal width, and only the bins that a rank falls into are sorted:
/// two passes, an order of magnitude faster than sorting 20,000 samples.
struct RankedSamples {
  private static let bins = 4_096

  private let samples: [Double]
  private let low: Double
  /// Bins per unit; 0 puts all into one bin, which is right where all samples are equal.
  private let scale: Double
  /// How many samples lie in the bins before, with one entry for the end.
  private let starts: [Int]

  init(_ samples: [Double]) {
    precondition(!samples.isEmpty, "no samples")
    self.samples = samples
    var (low, high) = (samples[0], samples[0])
    for sample in samples {
      low = Swift.min(low, sample)
      high = Swift.max(high, sample)
    }
    self.low = low
    let scale = Double(RankedSamples.bins - 1) / (high - low)
    self.scale = scale.isFinite ? scale : 0

    var starts = Array(repeating: 0, count: RankedSamples.bins + 1)
    for sample in samples { starts[Int((sample - low) * self.scale) + 1] += 1 }
    for bin in 1..<starts.count { starts[bin] += starts[bin - 1] }
    self.starts = starts
  }

  /// The sample at a share of the way from the first to the last, interpolated.
  func percentile(_ share: Double) -> Double {
    let place = share * Double(samples.count - 1)
    let rank = Int(place)
    let part = place - Double(rank)
    let below = sample(ofRank: rank)
    guard part > 0, rank + 1 < samples.count else { return below }
    return below + part * (sample(ofRank: rank + 1) - below)
  }

  /// The sample with so many before it in sorted order.
  func sample(ofRank rank: Int) -> Double {
    // The last bin that starts at or before the rank is the one that holds it.
    var (first, end) = (0, starts.count - 1)
    while end - first > 1 {
      let middle = (first + end) / 2
      if starts[middle] <= rank { first = middle } else { end = middle }
    }
    let inBin = samples.filter { Int(($0 - low) * scale) == first }.sorted()
    return inBin[rank - starts[first]]
  }
}
