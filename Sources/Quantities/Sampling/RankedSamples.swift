/// Finds a few of many samples by rank without sorting them all.
///
/// Samples are counted into bins of equal width, and only the bins that a wanted rank falls into are
/// sorted: three passes, an order of magnitude faster than sorting 20,000 samples.
package struct RankedSamples {
  private static let bins = 4_096

  private let count: Int
  /// The bin of each sample.
  private let places: [UInt16]
  /// How many samples lie in the bins before each, with one entry for the end.
  private let starts: [Int]
  private let samples: [Double]

  package init(_ samples: [Double]) {
    precondition(!samples.isEmpty, "no samples")
    self.samples = samples
    count = samples.count
    var low = samples[0]
    var high = samples[0]
    for sample in samples {
      if sample < low { low = sample }
      if sample > high { high = sample }
    }
    // All in one bin where the samples are equal, or so close that the quotient is infinite.
    let quotient = Double(RankedSamples.bins - 1) / (high - low)
    let scale = quotient.isFinite ? quotient : 0

    var places: [UInt16] = []
    places.reserveCapacity(count)
    var starts = Array(repeating: 0, count: RankedSamples.bins + 1)
    for sample in samples {
      let place = UInt16((sample - low) * scale)
      places.append(place)
      starts[Int(place) + 1] += 1
    }
    for bin in 1..<starts.count { starts[bin] += starts[bin - 1] }
    self.places = places
    self.starts = starts
  }

  /// The samples at these shares of the way from the first to the last, interpolated between two.
  ///
  /// The place of the percentile p among n sorted samples is p · (n − 1), as NumPy has it.
  func percentiles(_ shares: [Double]) -> [Double] {
    let wanted = shares.map { share in
      let place = share * Double(count - 1)
      return (rank: Int(place), part: place - place.rounded(.down))
    }
    let found = samples(ofRanks: wanted.flatMap { [$0.rank, min($0.rank + 1, count - 1)] })
    return wanted.indices.map { index in
      let (below, above) = (found[2 * index], found[2 * index + 1])
      return below + wanted[index].part * (above - below)
    }
  }

  /// The samples that have so many before them in sorted order.
  package func samples(ofRanks ranks: [Int]) -> [Double] {
    let bins = ranks.map(bin(ofRank:))
    var isWanted = Array(repeating: false, count: RankedSamples.bins)
    for bin in bins { isWanted[bin] = true }
    var gathered: [Double] = []
    for index in samples.indices where isWanted[Int(places[index])] {
      gathered.append(samples[index])
    }
    gathered.sort()
    return zip(ranks, bins).map { rank, bin in
      let before = Set(bins).reduce(0) { $1 < bin ? $0 + starts[$1 + 1] - starts[$1] : $0 }
      return gathered[before + rank - starts[bin]]
    }
  }

  /// The last bin that starts at or before the rank, which is the one that holds it.
  private func bin(ofRank rank: Int) -> Int {
    var (first, end) = (0, starts.count - 1)
    while end - first > 1 {
      let middle = (first + end) / 2
      if starts[middle] <= rank { first = middle } else { end = middle }
    }
    return first
  }
}
