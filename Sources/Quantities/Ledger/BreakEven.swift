/// Where the net value would be zero if one input alone were another.
///
/// Closed forms, taken at the medians of the inputs; exact where every input is a point. A value is `nil`
/// where an input is missing, and where there is no break-even: below zero, or nothing to divide by.
public struct BreakEven: Hashable, Sendable {
  /// The population that minutes and people are about; `nil` where there is none.
  public let population: String?
  /// m*, minutes per person and workday: (V + T_g) · 60 · H/(N · D · C · k).
  public let minutes: Double?
  /// N*, people: N · (V + T_g + U_g − A_g)/(T_g + U_g − A_g), where that divisor is above zero.
  public let people: Double?
  /// S*, money a year: S − V, which does not depend on S and so is given even where S is missing.
  public let saving: Double?
  /// m* where every input is a point.
  public let exactMinutes: Rational?
  /// N* where every input is a point.
  public let exactPeople: Rational?
  /// S* where every input is a point.
  public let exactSaving: Rational?

  /// Takes columns of one value, and drops those below zero.
  init(population: String?, minutes: LedgerColumn?, people: LedgerColumn?, saving: LedgerColumn?) {
    func sound(_ column: LedgerColumn?) -> LedgerColumn? {
      column.flatMap { $0.first >= 0 ? $0 : nil }
    }
    self.population = population
    self.minutes = sound(minutes)?.first
    self.people = sound(people)?.first
    self.saving = sound(saving)?.first
    exactMinutes = sound(minutes)?.exact
    exactPeople = sound(people)?.exact
    exactSaving = sound(saving)?.exact
  }
}
