/// The ways in which a quantity may be given.
public enum Form: String, CaseIterable, Hashable, Sendable, Comparable {
  /// One number.
  case point
  /// Two numbers, `lo..hi`: P5 to P95.
  case range
  /// Three numbers, `least / likely / most`.
  case pert
  /// A percentage: of the workday for times per person, of the work for the avoidable share.
  case share

  /// In the order in which the forms are explained.
  public static func < (left: Form, right: Form) -> Bool {
    let order = allCases
    return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
  }
}
