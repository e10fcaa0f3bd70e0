public import Quantities

extension Interview {
  /// What a group has to do with an amount of the proposal as a whole.
  public enum Bearing: Hashable, Sendable {
    case pays, gains
  }

  /// Whether an amount is a cost that somebody pays or a saving that somebody gains.
  public func bearing(of quantity: QuantityID) -> Bearing {
    quantity == .machineSaving && review.quantities[quantity]?.value.direction == .saves
      ? .gains : .pays
  }

  /// The group that pays or gains an amount, by its id.
  public func bearer(of quantity: QuantityID) -> String? {
    let given = review.quantities[quantity]
    return bearing(of: quantity) == .gains ? given?.gains : given?.pays
  }

  mutating func tell(bearer id: String?, of quantity: QuantityID) throws(Refusal) {
    guard id.map({ group($0) != nil }) ?? true else { throw .notHere }
    switch bearing(of: quantity) {
    case .gains: review.quantities[quantity]?.gains = id
    case .pays: review.quantities[quantity]?.pays = id
    }
    memory.bearersTold.insert(quantity)
  }

  /// A saving that turned into a cost has another bearer, or the other way round.
  mutating func forgetBearer(of quantity: QuantityID, since before: SavingDirection?) {
    let now = review.quantities[quantity]?.value.direction
    guard quantity == .machineSaving, let before, let now, now != before else { return }
    review.quantities[quantity]?.gains = nil
    review.quantities[quantity]?.pays = nil
    memory.bearersTold.remove(quantity)
  }
}

extension InterviewPath {
  /// The amounts of the proposal that some group pays or gains.
  static let borne: [QuantityID] = [.machineSaving, .buildCost, .runningCost]

  /// Who bears an amount, where there is one and more than one group that could.
  func bearerSteps(of quantity: QuantityID) -> [Step] {
    guard review.scope == .all, review.populations.count > 1, Self.borne.contains(quantity),
      let value = review.quantities[quantity]?.value, value != .unknown, !value.isZero
    else { return [] }
    return [.bearer(quantity)]
  }

  func isBearerPending(_ quantity: QuantityID) -> Bool {
    let given = review.quantities[quantity]
    return !memory.bearersTold.contains(quantity) && given?.pays == nil && given?.gains == nil
  }
}
