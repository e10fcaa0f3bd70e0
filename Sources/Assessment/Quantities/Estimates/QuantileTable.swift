/// A quantile function as a table with straight lines between evenly spaced probabilities.
struct QuantileTable {
  /// Enough for P5, median, P95 and mean to agree with the exact ones to about six digits.
  static let knots = 4_096
  /// Cells of the numeric integration, each taken by Simpson's rule.
  private static let cells = 2_048

  /// The values at the probabilities 0, 1/knots, …, 1.
  private let values: [Double]

  /// Integrates a PERT density and turns the integral round.
  init(_ pert: Pert) {
    let cumulative = QuantileTable.integrated(pert)
    let total = cumulative[QuantileTable.cells]
    var values: [Double] = []
    values.reserveCapacity(QuantileTable.knots + 1)
    var cell = 0
    for knot in 0...QuantileTable.knots {
      let target = total * Double(knot) / Double(QuantileTable.knots)
      while cell < QuantileTable.cells - 1, cumulative[cell + 1] < target { cell += 1 }
      let mass = cumulative[cell + 1] - cumulative[cell]
      let part = mass > 0 ? (target - cumulative[cell]) / mass : 0
      let t = (Double(cell) + min(max(part, 0), 1)) / Double(QuantileTable.cells)
      values.append(pert.least + (pert.most - pert.least) * t * t * (3 - 2 * t))
    }
    self.values = values
  }

  /// The value at a probability from 0 up to, but without, 1.
  func value(at probability: Double) -> Double {
    let place = probability * Double(QuantileTable.knots)
    let knot = Int(place)
    let low = values[knot]
    return low + (place - Double(knot)) * (values[knot + 1] - low)
  }

  /// The integral of the density from 0 to the end of each cell, without its constant.
  private static func integrated(_ pert: Pert) -> [Double] {
    var cumulative = [0.0]
    cumulative.reserveCapacity(cells + 1)
    let width = 1 / Double(cells)
    var sum = 0.0
    var left = pert.density(atSmoothed: 0)
    for cell in 0..<cells {
      let middle = pert.density(atSmoothed: (Double(cell) + 0.5) * width)
      let right = pert.density(atSmoothed: Double(cell + 1) * width)
      sum += left + 4 * middle + right
      cumulative.append(sum)
      left = right
    }
    return cumulative
  }
}
