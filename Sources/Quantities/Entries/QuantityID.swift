/// A quantity of the scoring model, by the name that stands in a record.
public enum QuantityID: String, CaseIterable, Hashable, Sendable {
  /// N, the people who must do it.
  case peopleAffected = "people-affected"
  /// m, minutes per person and workday that the proposal asks for.
  case minutesPerDay = "minutes-per-day"
  /// a, minutes per person and workday that it takes away.
  case minutesRemoved = "minutes-removed"
  /// D, workdays per year.
  case workdays
  /// H, hours per workday.
  case hoursPerDay = "hours-per-day"
  /// C, the loaded cost of a person-day.
  case dayCost = "day-cost"
  /// k, the part of the work that would vanish without the proposal.
  case avoidableShare = "avoidable-share"
  /// u, one-off hours per person.
  case setupHours = "setup-hours"
  /// J, newcomers per year.
  case joiners
  /// o, hours that each newcomer must learn for it.
  case onboardingHours = "onboarding-hours"
  /// s, hours per week that the population spends on keeping it going.
  case keepingHours = "keeping-hours"
  /// r, the yearly growth of N.
  case headcountGrowth = "headcount-growth"
  /// w, the value of the displaced work over its pay.
  case opportunityFactor = "opportunity-factor"
  /// S, machine or licence cost saved per year.
  case machineSaving = "machine-saving"
  /// B, the one-off cost.
  case buildCost = "build-cost"
  /// L, the years over which the one-off cost is spread.
  case lifetime
  /// R, the yearly cost of keeping it, people not counted.
  case runningCost = "running-cost"
}

extension QuantityID: Comparable {
  /// In the order of the model's table.
  public static func < (left: QuantityID, right: QuantityID) -> Bool {
    let order = allCases
    return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
  }
}

/// Whether a quantity is told for each population or once for the proposal.
public enum QuantityScope: String, CaseIterable, Hashable, Sendable {
  /// Told for each population.
  case population
  /// Told once.
  case proposal
}
