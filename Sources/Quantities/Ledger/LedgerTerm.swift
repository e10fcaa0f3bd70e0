/// One product of the ledger: what is multiplied, and what it is divided by.
///
/// A term is zero as soon as one factor is known to be, whatever else is missing; that is what decides
/// which inputs the net value needs.
package struct LedgerTerm {
  package let factors: [QuantityID]
  let divisors: [QuantityID]
  let scale: Rational

  /// T_g = N · D · m/(60 · H) · C · k.
  package static let recurring = LedgerTerm(
    [.peopleAffected, .workdays, .minutesPerDay, .dayCost, .avoidableShare],
    over: [.hoursPerDay], scale: Rational(lowestTerms: 1, 60))
  /// K_g = (D/5) · s/H · C.
  package static let keeping = LedgerTerm(
    [.workdays, .keepingHours, .dayCost], over: [.hoursPerDay],
    scale: Rational(lowestTerms: 1, 5))
  /// O_g = J · o/H · C.
  package static let onboarding = LedgerTerm(
    [.joiners, .onboardingHours, .dayCost], over: [.hoursPerDay])
  /// U_g = N · u/H · C/L.
  package static let setUp = LedgerTerm(
    [.peopleAffected, .setupHours, .dayCost], over: [.hoursPerDay, .lifetime])
  /// A_g = N · D · a/(60 · H) · C.
  package static let gain = LedgerTerm(
    [.peopleAffected, .workdays, .minutesRemoved, .dayCost], over: [.hoursPerDay],
    scale: Rational(lowestTerms: 1, 60))
  /// S.
  package static let saving = LedgerTerm([.machineSaving])
  /// R.
  package static let running = LedgerTerm([.runningCost])
  /// B/L.
  package static let build = LedgerTerm([.buildCost], over: [.lifetime])

  /// All that a population pays or gains.
  package static let ofPopulation = [recurring, keeping, onboarding, setUp, gain]
  /// All that belongs to the proposal as a whole.
  package static let ofProposal = [saving, running, build]

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
