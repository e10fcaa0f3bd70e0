/// One product of the ledger: what is multiplied, and what it is divided by.
///
/// A term is zero as soon as one factor is known to be, whatever else is missing; that is what decides
/// which inputs the net value needs.
struct LedgerTerm {
  let factors: [QuantityID]
  let divisors: [QuantityID]
  let scale: Rational

  /// T_g = N · D · m/(60 · H) · C · k.
  static let recurring = LedgerTerm(
    [.peopleAffected, .workdays, .minutesPerDay, .dayCost, .avoidableShare],
    over: [.hoursPerDay], scale: Rational(lowestTerms: 1, 60))
  /// K_g = (D/5) · s/H · C.
  static let keeping = LedgerTerm(
    [.workdays, .keepingHours, .dayCost], over: [.hoursPerDay],
    scale: Rational(lowestTerms: 1, 5))
  /// O_g = J · o/H · C.
  static let onboarding = LedgerTerm(
    [.joiners, .onboardingHours, .dayCost], over: [.hoursPerDay])
  /// U_g = N · u/H · C/L.
  static let setUp = LedgerTerm(
    [.peopleAffected, .setupHours, .dayCost], over: [.hoursPerDay, .lifetime])
  /// A_g = N · D · a/(60 · H) · C.
  static let gain = LedgerTerm(
    [.peopleAffected, .workdays, .minutesRemoved, .dayCost], over: [.hoursPerDay],
    scale: Rational(lowestTerms: 1, 60))
  /// S.
  static let saving = LedgerTerm([.machineSaving])
  /// R.
  static let running = LedgerTerm([.runningCost])
  /// B/L.
  static let build = LedgerTerm([.buildCost], over: [.lifetime])

  /// All that a population pays or gains.
  static let ofPopulation = [recurring, keeping, onboarding, setUp, gain]
  /// All that belongs to the proposal as a whole.
  static let ofProposal = [saving, running, build]

  init(_ factors: [QuantityID], over divisors: [QuantityID] = [], scale: Rational = .one) {
    self.factors = factors
    self.divisors = divisors
    self.scale = scale
  }

  /// The same term in hours: the cost of a person-day over its hours is left out.
  var inHours: LedgerTerm {
    LedgerTerm(
      factors.filter { $0 != .dayCost }, over: divisors.filter { $0 != .hoursPerDay },
      scale: scale)
  }
}
