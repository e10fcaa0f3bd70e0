/// What a population has to do with the proposal.
public enum PopulationRole: String, Sendable, CaseIterable, Hashable {
  /// Must do something; its minutes per day have no default.
  case affected
  /// Only gains.
  case gains
  /// Keeps it going.
  case keeps

  /// The minutes a day that hold where none are given: 0 for all but the affected.
  var defaultMinutes: Rational? { self == .affected ? nil : .zero }
}
