/// What the money says, in one of four words.
public enum Band: String, CaseIterable, Hashable, Sendable {
  /// Q+: a loss is unlikely, or nothing is asked of anyone.
  case plus
  /// Q0: neither likely nor unlikely.
  case zero
  /// Q−: a loss is likely.
  case minus
  /// Q?: an input that decides it is missing.
  case unknown

  /// The sign that stands for the band in tables: `Q+`, `Q0`, `Q−`, `Q?`.
  public var symbol: String {
    switch self {
    case .plus: "Q+"
    case .zero: "Q0"
    case .minus: "Q−"
    case .unknown: "Q?"
    }
  }
}

extension Band: Comparable {
  /// In the order of the verdict's table; an unknown band is last and no worse than the others.
  public static func < (left: Band, right: Band) -> Bool {
    let order = allCases
    return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
  }
}

/// Which rule gave the band; the rules are tried in this order.
public enum BandReason: String, CaseIterable, Hashable, Sendable {
  /// No toil and no running cost are known to remain, and the saving is not known to be below zero.
  case asksNothing
  /// An input that the net value needs is missing.
  case missingInput
  /// The probability of a loss is at or above the policy's `loss-likely`.
  case lossLikely
  /// The probability of a loss is at or below the policy's `loss-unlikely`.
  case lossUnlikely
  /// The probability of a loss lies between the two.
  case between
}
