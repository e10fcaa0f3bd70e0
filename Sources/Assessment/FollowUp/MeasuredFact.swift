public import Quantities

/// A figure that was measured, beside what was predicted of it; both in the quantity's own unit.
public struct MeasuredFact: Hashable, Sendable {
  /// Where a measured figure stands to the range that was predicted.
  public enum Position: String, CaseIterable, Hashable, Sendable {
    /// Below the P5, or below a prediction of one number.
    case below

    /// From the P5 to the P95, or equal to a prediction of one number.
    case inside

    /// Above the P95, or above a prediction of one number.
    case above
  }

  /// The input of the ledger that was measured.
  public let key: QuantityKey

  /// The measurement as the record has it.
  public let followUp: FollowUp

  /// What was predicted; nil where nothing was given, or where it was declared unknown.
  public let predicted: Estimate?

  /// What the model takes where nothing is given; nil where it takes nothing, or something was given.
  public let assumed: Rational?

  /// What was measured.
  public let measured: Estimate

  /// Where the measured figure, or its median, stands; nil where nothing was predicted.
  public var position: Position? {
    guard let predicted else { return nil }
    if let point = measured.point {
      return point < predicted.p5 ? .below : point > predicted.p95 ? .above : .inside
    }
    let value = measured.median
    return value < predicted.p5.double ? .below : value > predicted.p95.double ? .above : .inside
  }

  /// Measured over predicted, at the medians; nil unless both are above zero.
  public var ratio: Double? {
    guard let predicted, predicted.median > 0, measured.median > 0 else { return nil }
    return measured.median / predicted.median
  }
}

extension Review {
  /// The last measurement of each input beside what was predicted of it, in their order.
  ///
  /// Minutes a month and shares of the day are changed with the workdays and hours of their own side.
  ///
  /// - Throws: what the ledger refuses of the prediction or of what was measured.
  public func measuredFacts() throws(LedgerProblem) -> [MeasuredFact] {
    let measurements = lastMeasurements
    guard !measurements.isEmpty else { return [] }
    let predicted = try ResolvedInputs(LedgerInputs(self))
    let measured = try ResolvedInputs(LedgerInputs(withMeasuredValues))
    return measurements.compactMap { followUp in
      guard let key = followUp.key, let value = measured.estimates[key] else { return nil }
      let given = predicted.given[key]
      return MeasuredFact(
        key: key, followUp: followUp,
        predicted: given?.entry == nil ? nil : predicted.estimates[key],
        assumed: given == nil ? predicted.estimates[key]?.point : nil, measured: value)
    }
  }
}

extension LedgerInputs {
  /// The numbers of a review, whatever its answers say, without thresholds that differ from the usual.
  fileprivate init(_ review: Review) {
    self.init(
      populations: review.populations.map { population in
        PopulationInputs(
          id: population.id, title: population.title, role: population.role,
          quantities: population.quantities.mapValues(\.value))
      },
      proposal: review.quantities.mapValues(\.value))
  }
}
