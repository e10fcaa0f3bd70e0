extension PlainNumber {
  /// A probability to the nearest 5 %, because a sampled one is not known better: `85 %`.
  ///
  /// Nothing but the exact 0 and 1 is printed as certain: what would round there is `over 95 %` or
  /// `under 5 %`.
  public static func probability(_ value: Double) -> String {
    if value <= 0 { return "0 %" }
    if value >= 1 { return "100 %" }
    let percent = Int((value * 20).rounded(.toNearestOrEven)) * 5
    switch percent {
    case ...0: return "under 5 %"
    case 100...: return "over 95 %"
    default: return "\(percent) %"
    }
  }

  /// An exact share as a percentage, `80 %` for 4/5 and `2.5 %` for 1/40.
  public static func percent(_ share: Rational) -> String {
    guard let hundredfold = try? Rational.multiplying(share, 100) else {
      return rounded(share.double * 100) + " %"
    }
    return exact(hundredfold) + " %"
  }
}
