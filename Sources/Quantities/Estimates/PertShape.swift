/// PERT quantile functions made of shapes that all proposals share; good to four digits.
///
/// In Vose's form α + β is 6, so α alone says what shape a PERT has: between two neighbours of an even
/// grid of α, quantiles are taken from a straight line. Integrating is exact and a thousand times the
/// work; this is for looking at many proposals.
enum PertShape {
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

  /// The quantile function of three numbers in order, the first below the last.
  static func table(least: Double, likely: Double, most: Double) -> QuantileTable {
    let place = (likely - least) / (most - least) * Double(steps)
    let step = min(Int(place), steps - 1)
    let part = place - Double(step)
    let (left, right) = (shapes[step], shapes[step + 1])
    var values = left
    for knot in values.indices {
      let unit = left[knot] + part * (right[knot] - left[knot])
      values[knot] = least + (most - least) * unit
    }
    return QuantileTable(values: values)
  }
}
