/// A PERT quantile function read from a table of shapes that all proposals share; good to four digits.
///
/// In Vose's form α + β is 6, so α alone says what shape a PERT has: between two neighbours of an even
/// grid of α, quantiles are taken from a straight line. ``QuantileTable`` is exact and a thousand times the
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

  private let values: [Double]

  /// Takes three numbers in order, the first below the last.
  init(least: Double, likely: Double, most: Double) {
    let place = (likely - least) / (most - least) * Double(PertShape.steps)
    let step = min(Int(place), PertShape.steps - 1)
    let part = place - Double(step)
    let (left, right) = (PertShape.shapes[step], PertShape.shapes[step + 1])
    var values = left
    for knot in values.indices {
      let unit = left[knot] + part * (right[knot] - left[knot])
      values[knot] = least + (most - least) * unit
    }
    self.values = values
  }

  /// The value at a probability from 0 up to, but without, 1.
  func value(at probability: Double) -> Double {
    let place = probability * Double(PertShape.knots)
    let knot = Int(place)
    let low = values[knot]
    return low + (place - Double(knot)) * (values[knot + 1] - low)
  }

  /// So many values, each at the next number of the stream.
  func samples(_ count: Int, from stream: SampleStream) -> [Double] {
    var stream = stream
    var samples = [Double](repeating: 0, count: count)
    for index in samples.indices { samples[index] = value(at: stream.next()) }
    return samples
  }
}
