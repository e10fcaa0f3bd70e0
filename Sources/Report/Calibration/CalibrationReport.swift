public import Assessment
import Quantities

/// What `counterweight calibration` prints of how good estimates were.
public enum CalibrationReport {
  /// The form of the object; it grows only with a note in the change log.
  public static let schema = 1

  /// Plain sentences, each on a line.
  public static func text(_ calibration: Calibration) -> String {
    guard calibration.reviews > 0 else {
      return "No review here has a measured figure. Add one with: counterweight follow-up FILE\n"
    }
    let parts =
      [count(calibration), ranges(calibration)] + quantities(calibration)
      + [points(calibration), ratio(calibration), widening(calibration), score(calibration)]
      + [loss(calibration)]
    return parts.compactMap(\.self).map { $0 + "\n" }.joined()
  }

  private static func count(_ calibration: Calibration) -> String {
    let facts = calibration.ranges.all + calibration.points.all + calibration.unpredicted
    let unpredicted =
      calibration.unpredicted == 0
      ? "" : ", of which \(calibration.unpredicted) had not been predicted"
    return "\(Words.counted(facts, "measured figure")) in "
      + "\(Words.counted(calibration.reviews, "review"))\(unpredicted)."
  }

  private static func ranges(_ calibration: Calibration) -> String {
    let counts = calibration.ranges
    guard let rate = calibration.hitRate else {
      return "None of them had been predicted as a range, so there is no hit rate."
    }
    return "Ranges: \(counts.inside) of \(counts.all) figures came out inside, "
      + "\(percent(rate.value)) (with 95 % confidence \(percent(rate.low)) to "
      + "\(percent(rate.high)), if they were independent). Nine in ten would be right. "
      + "Below: \(counts.below). Above: \(counts.above)."
  }

  private static func quantities(_ calibration: Calibration) -> [String] {
    calibration.byQuantity.map { quantity, counts in
      "- \(quantity.rawValue): \(counts.inside) of \(counts.all) inside, "
        + "\(counts.below) below, \(counts.above) above."
    }
  }

  private static func points(_ calibration: Calibration) -> String? {
    let counts = calibration.points
    guard counts.all > 0 else { return nil }
    return "Predicted as one number, which has no range: \(counts.all). As predicted: "
      + "\(counts.inside). Less: \(counts.below). More: \(counts.above)."
  }

  private static func ratio(_ calibration: Calibration) -> String? {
    calibration.typicalRatio.map {
      "In the middle case a measured figure was \(PlainNumber.rounded($0)) times the predicted one."
    }
  }

  private static func widening(_ calibration: Calibration) -> String {
    let least = Calibration.leastFacts
    guard let factor = calibration.wideningFactor else {
      return
        "By how much ranges should be wider cannot be said: that takes \(least) figures that had "
        + "been predicted as a range above zero, and there are \(calibration.scored)."
    }
    let times = PlainNumber.rounded(factor)
    let example = example(factor)
    if factor > 1 {
      return
        "To hold nine in ten figures, ranges should have been \(times) times as wide around their "
        + "medians on the logarithmic scale: \(example)."
    }
    return "Nine in ten figures would have been inside ranges \(times) times as wide around their "
      + "medians on the logarithmic scale: \(example)."
  }

  /// A range that everybody can check: its median is 10, its ends half and twice that.
  private static func example(_ factor: Double) -> String {
    let wider = Calibration.widened(low: 5, high: 20, by: factor)
    return "5..20 would be \(PlainNumber.rounded(wider.low))..\(PlainNumber.rounded(wider.high))"
  }

  private static func score(_ calibration: Calibration) -> String? {
    calibration.intervalScore.map {
      "Interval score of \(Words.counted(calibration.scored, "figure")) on the logarithmic scale: "
        + "\(PlainNumber.rounded($0, figures: 3)) (0 is best; Gneiting and Raftery 2007, α = 0.1)."
    }
  }

  private static func loss(_ calibration: Calibration) -> String {
    guard let brier = calibration.brierScore else {
      return "Loss or not: no review has enough measured to tell."
    }
    let outcomes = calibration.outcomes
    let losses = outcomes.count(where: \.isLoss)
    return
      "Loss or not: decided by what was measured in \(Words.counted(outcomes.count, "review")), "
      + "of which \(losses) lost. Brier score of the predicted probability: "
      + "\(PlainNumber.rounded(brier)) (0 is best; always saying 50 % gives 0.25)."
  }

  private static func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded(.toNearestOrEven))) %"
  }

  /// One object with sorted keys, ended by a line end.
  public static func json(_ calibration: Calibration) -> String {
    let value: JSONValue = .object([
      "schema": .integer(schema),
      "reviews": .integer(calibration.reviews),
      "ranges": counts(calibration.ranges),
      "points": counts(calibration.points),
      "unpredicted": .integer(calibration.unpredicted),
      "quantities": .object(
        Dictionary(
          uniqueKeysWithValues: calibration.byQuantity.map {
            ($0.quantity.rawValue, counts($0.counts))
          }
        )),
      "hitRate": .optional(
        calibration.hitRate.map {
          .object(["value": number($0.value), "low": number($0.low), "high": number($0.high)])
        }),
      "intervalScore": .optional(calibration.intervalScore.map(number)),
      "scored": .integer(calibration.scored),
      "wideningFactor": .optional(calibration.wideningFactor.map(number)),
      "typicalRatio": .optional(calibration.typicalRatio.map(number)),
      "outcomes": .object([
        "count": .integer(calibration.outcomes.count),
        "losses": .integer(calibration.outcomes.count(where: \.isLoss)),
      ]),
      "brierScore": .optional(calibration.brierScore.map(number)),
    ])
    return value.text + "\n"
  }

  private static func counts(_ counts: Calibration.Counts) -> JSONValue {
    .object([
      "below": .integer(counts.below), "inside": .integer(counts.inside),
      "above": .integer(counts.above),
    ])
  }

  private static func number(_ value: Double) -> JSONValue {
    .number(SignificantDigits.text(value))
  }
}
