/// A quantile function as a table with straight lines between evenly spaced probabilities.
package struct QuantileTable {
  /// Enough for P5, median, P95 and mean to agree with the exact ones to about six digits.
  package static let knots = 4_096
  /// Cells of the numeric integration, each taken by Simpson's rule.
  private static let cells = 1_024

  /// The values at evenly spaced probabilities from 0 to 1.
  package let values: [Double]

  /// How many stretches lie between the values.
  private let stretches: Double

  /// Takes the values at evenly spaced probabilities from 0 to 1, of which there are at least two.
  init(values: [Double]) {
    self.values = values
    self.stretches = Double(values.count - 1)
  }

  /// Integrates a PERT density and turns the integral round.
  init(_ pert: Pert) {
    let width = 1 / Double(QuantileTable.cells)
    let densities = (0...QuantileTable.cells).map { pert.density(atSmoothed: Double($0) * width) }
    let sums = QuantileTable.sums(pert, densities)
    let total = sums[QuantileTable.cells]
    var values: [Double] = []
    values.reserveCapacity(QuantileTable.knots + 1)
    var cell = 0
    for knot in 0...QuantileTable.knots {
      let target = total * Double(knot) / Double(QuantileTable.knots)
      while cell < QuantileTable.cells - 1, sums[cell + 1] < target { cell += 1 }
      let mass = sums[cell + 1] - sums[cell]
      let share = mass > 0 ? min(max((target - sums[cell]) / mass, 0), 1) : 0
      let part = QuantileTable.part(share, from: densities[cell], to: densities[cell + 1])
      let t = (Double(cell) + part) * width
      values.append(pert.least + (pert.most - pert.least) * t * t * (3 - 2 * t))
    }
    self.init(values: values)
  }

  /// The value at a probability from 0 up to, but without, 1.
  package func value(at probability: Double) -> Double {
    let place = probability * stretches
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

  /// The integral of the density from 0 to the start of each cell, and to the end, without its constant.
  private static func sums(_ pert: Pert, _ densities: [Double]) -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(cells + 1)
    var sum = 0.0
    for cell in 0..<cells {
      let middle = pert.density(atSmoothed: (Double(cell) + 0.5) / Double(cells))
      sum += densities[cell] + 4 * middle + densities[cell + 1]
      sums.append(sum)
    }
    return sums
  }

  /// How far into a cell a share of its mass lies, the density being a straight line from end to end.
  ///
  /// The root of left · x + (right − left) · x²/2 = share · (left + right)/2 that lies between 0 and 1.
  private static func part(_ share: Double, from left: Double, to right: Double) -> Double {
    let mass = share * (left + right) / 2
    let divisor = left + (left * left + 2 * (right - left) * mass).squareRoot()
    return divisor > 0 ? 2 * mass / divisor : 0
  }
}
