/// PERT quantile functions made of shapes that all proposals share; good to four digits.
///
/// In Vose's form α + β is 6, so α alone says what shape a PERT has: between two neighbours of an even
/// grid of α, quantiles are taken from a straight line. Integrating is exact and a thousand times the
/// work; this is for looking at many proposals.
struct PertShape {
  /// Steps of α from 1 to 5.
  private static let steps = 64
  /// Steps of the probability.
  private static let knots = 512

  /// The quantiles of each α, least 0 and most 1, at the probabilities 0, 1/knots, …, 1.
  private static let shapes: [[Double]] = (0...steps).map { step in
    let table = QuantileTable(
      Pert(least: 0, likely: Double(step) / Double(steps), most: 1))
    let stride = QuantileTable.knots / knots
    return (0...knots).map { table.values[$0 * stride] }
  }

  private let left: [Double]
  private let right: [Double]

  /// How far the shape lies from the left neighbour to the right one.
  private let part: Double
  private let least: Double
  private let width: Double

  /// The shape of three numbers in order, the first below the last.
  init(least: Double, likely: Double, most: Double) {
    let place = (likely - least) / (most - least) * Double(Self.steps)
    let step = min(Int(place), Self.steps - 1)
    left = Self.shapes[step]
    right = Self.shapes[step + 1]
    part = place - Double(step)
    self.least = least
    width = most - least
  }

  /// So many values, each at the next number of the stream; no table of one's own is made for so few.
  func samples(_ count: Int, from stream: SampleStream) -> [Double] {
    var stream = stream
    var samples = [Double](repeating: 0, count: count)
    for index in samples.indices { samples[index] = value(at: stream.next()) }
    return samples
  }

  /// The value at a probability from 0 up to, but without, 1.
  func value(at probability: Double) -> Double {
    let place = probability * Double(Self.knots)
    let knot = Int(place)
    let low = value(atKnot: knot)
    return low + (place - Double(knot)) * (value(atKnot: knot + 1) - low)
  }

  private func value(atKnot knot: Int) -> Double {
    least + width * (left[knot] + part * (right[knot] - left[knot]))
  }
}
