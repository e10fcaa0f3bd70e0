internal import Assessment
import Quantities

/// What one population was said to be, with the model's defaults where nothing was said.
struct PopulationFigures: Sendable {
  let population: Population

  /// A quantity in its own unit; nil where it is declared unknown, or open without a default.
  func estimate(_ quantity: QuantityID) -> Estimate? {
    switch population.quantities[quantity]?.value {
    case .unknown: return nil
    case .known(let entry): return estimate(entry)
    case nil:
      let fallback =
        quantity == .minutesPerDay && population.role != .affected
        ? Rational.zero : quantity.defaultValue
      return fallback.map(Estimate.point)
    }
  }

  /// How many they are: `300 people`, `250 to 320 people, most likely 300`.
  var people: String {
    switch population.quantities[.peopleAffected]?.value {
    case nil: return "number not given"
    case .unknown: return "number not known"
    case .known(let entry):
      if let point = entry.estimate.point { return Self.people(point) }
      let ends =
        "\(PlainNumber.exact(entry.estimate.lowest)) to \(PlainNumber.exact(entry.estimate.highest))"
      guard case .pert(_, let likely, _) = entry.estimate else { return ends + " people" }
      return "\(ends) people, most likely \(PlainNumber.exact(likely))"
    }
  }

  /// Whether they were asked, after a comma; nil of those who only gain, unless somebody said it.
  var asked: String? {
    switch population.asked {
    case .yes: "asked"
    case .no: "not asked"
    case .unknown: population.role == .gains ? nil : "not known whether asked"
    }
  }

  /// What they have to do with it, after a comma.
  var role: String {
    switch population.role {
    case .affected: "affected"
    case .gains: "gains by it"
    case .keeps: "keeps it going"
    }
  }

  private static func people(_ count: Rational) -> String {
    count == 1 ? "1 person" : PlainNumber.exact(count) + " people"
  }

  /// The two quantities on which units hang are points and have no unit themselves.
  private func estimate(_ entry: QuantityEntry) -> Estimate? {
    func own(_ quantity: QuantityID) -> Rational? {
      switch population.quantities[quantity]?.value {
      case .unknown: nil
      case .known(let entry): entry.estimate.point
      case nil: quantity.defaultValue
      }
    }
    // An unknown number of workdays leaves a figure per month or year unknown, and changes no other.
    guard let workdays = own(.workdays) ?? QuantityID.workdays.defaultValue,
      let hours = own(.hoursPerDay) ?? QuantityID.hoursPerDay.defaultValue
    else { return nil }
    for other in [QuantityID.workdays, .hoursPerDay] where entry.depends(on: other) {
      if own(other) == nil { return nil }
    }
    return try? entry.estimate(workdays: workdays, hoursPerDay: hours)
  }
}
