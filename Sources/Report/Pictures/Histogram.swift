import Quantities

/// How often samples fall between borders at equal distances, one of which is zero.
struct Histogram: Hashable {
  /// The lower end of the first bin.
  let start: Double

  /// How wide a bin is; above zero.
  let width: Double

  /// How many samples each bin holds.
  let counts: [Int]

  /// The end of the last bin.
  var end: Double { start + width * Double(counts.count) }

  /// About so many bins; more would show the noise of the samples.
  static let bins = 40

  /// Left out on each side, as a share, so that a few far samples do not flatten the rest.
  private static let tail = 0.005

  /// Counts samples; nil where they are all alike.
  init?(_ samples: [Double]) {
    guard !samples.isEmpty else { return nil }
    let last = samples.count - 1
    let ranks = [Self.tail, 1 - Self.tail].map { Int(($0 * Double(last)).rounded()) }
    let ends = RankedSamples(samples).samples(ofRanks: ranks)
    let (low, high) = (min(ends[0], 0), max(ends[1], 0))
    let width = (ends[1] - ends[0]) / Double(Self.bins)
    guard width > 0, width.isFinite, (high - low) / width < Double(Self.mostBins) else {
      return nil
    }
    let first = (low / width).rounded(.down)
    let count = Int((high / width).rounded(.up) - first)
    var counts = Array(repeating: 0, count: max(count, 1))
    for sample in samples {
      let place = (sample / width).rounded(.down) - first
      if place >= 0, place < Double(counts.count) { counts[Int(place)] += 1 }
    }
    self.start = first * width
    self.width = width
    self.counts = counts
  }

  /// Where all samples are this far from zero, relative to their spread, their shape cannot be seen beside it.
  private static let mostBins = 600
}
