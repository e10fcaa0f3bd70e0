import Quantities
private import RealModule

/// A measured figure that had been predicted as a range, and how far off the range was.
///
/// Ranges are judged on the logarithmic scale, as ratios: minutes, hours and money then count alike, and
/// a figure twice the high end is as wrong as one of half the low end.
public struct CalibrationFact: Hashable, Sendable {
  /// The predicted P5.
  public let low: Double

  /// The predicted median.
  public let median: Double

  /// The predicted P95.
  public let high: Double

  /// What was measured, or its median.
  public let measured: Double

  /// Where it stands.
  public let position: MeasuredFact.Position

  /// Takes a fact that was predicted as a range or as three numbers; nil for any other.
  init?(_ fact: MeasuredFact) {
    guard let predicted = fact.predicted, !predicted.isPoint, let position = fact.position else {
      return nil
    }
    low = predicted.p5.double
    median = predicted.median
    high = predicted.p95.double
    measured = fact.measured.median
    self.position = position
  }

  /// For tests of the formulas.
  init(low: Double, median: Double, high: Double, measured: Double) {
    self.low = low
    self.median = median
    self.high = high
    self.measured = measured
    position = measured < low ? .below : measured > high ? .above : .inside
  }

  /// The same on the logarithmic scale; nil where the prediction is not above zero throughout.
  ///
  /// A measured nothing has no logarithm. It counts as a hundredth of the low end, which is further off
  /// than any accepted range is wide, so that it is a bad miss and not an infinite one.
  private var logarithms: (low: Double, median: Double, high: Double, measured: Double)? {
    guard low > 0, median > low, high > median else { return nil }
    let least = low / CalibrationFact.leastShare
    return (
      Double.log(low), Double.log(median), Double.log(high), Double.log(max(measured, least))
    )
  }

  /// The greatest ratio of the ends that the model accepts; SCORING.md, section 1.
  private static let leastShare = 100.0

  /// The interval score of the 90 % range on the logarithmic scale; 0 is best.
  ///
  /// (u − l) + 2/α · (l − x) if x < l + 2/α · (x − u) if x > u, with α = 0.1: Gneiting and Raftery,
  /// Strictly Proper Scoring Rules, Prediction, and Estimation, JASA 102 (2007), equation 43. Logarithms
  /// keep it proper, since a monotone change of scale takes quantiles to quantiles.
  public var intervalScore: Double? {
    guard let logs = logarithms else { return nil }
    let penalty = 2 / CalibrationFact.alpha
    return logs.high - logs.low + penalty * max(0, logs.low - logs.measured)
      + penalty * max(0, logs.measured - logs.high)
  }

  /// What lies outside a 90 % range.
  private static let alpha = 0.1

  /// The factor on the range's logarithmic width at which the measured figure would lie on its end.
  ///
  /// |ln x − ln M| over |ln E − ln M|, with M the median and E the end on the side of x. At most 1 inside.
  public var neededFactor: Double? {
    guard let logs = logarithms else { return nil }
    let half = logs.measured > logs.median ? logs.high - logs.median : logs.median - logs.low
    return (logs.measured - logs.median).magnitude / half
  }
}
