import Quantities

/// What was predicted of a loss, and how it turned out.
public struct LossOutcome: Hashable, Sendable {
  /// P(V < 0) as predicted.
  public let probability: Double

  /// Whether it was a loss.
  public let isLoss: Bool

  /// (probability − outcome)²: the term of Brier, Verification of Forecasts (1950); 0 is best.
  public var brier: Double {
    let miss = probability - (isLoss ? 1 : 0)
    return miss * miss
  }

  init(probability: Double, isLoss: Bool) {
    self.probability = probability
    self.isLoss = isLoss
  }

  /// The outcome, if the measured figures decide it.
  ///
  /// They do where two things hold: the input on which the predicted net value hung most (the greatest
  /// swing between its P5 and P95, of those that were given) was measured, and with all measured figures
  /// in place a loss is all but certain or all but excluded. Without the first, a prediction that was
  /// sure of itself would prove itself right. Where every given input was a point, any measured one will do.
  init?(_ followedUp: FollowedUp) {
    guard let probability = followedUp.predicted.ledger.probabilityOfLoss,
      let now = followedUp.measured.ledger.probabilityOfLoss, !followedUp.facts.isEmpty,
      let stakes = try? Stakes(of: followedUp.predicted)
    else { return nil }
    if let main = stakes.tornado.first(where: { $0.origin == .given }),
      !followedUp.facts.contains(where: { $0.key == main.key })
    {
      return nil
    }
    guard now >= LossOutcome.certain || now <= 1 - LossOutcome.certain else { return nil }
    self.init(probability: probability, isLoss: now >= LossOutcome.certain)
  }

  /// From here on a loss counts as known; it is what the report calls all but certain.
  private static let certain = 0.95
}
