/// What the review says about a proposal, in order of severity.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  case proceed, guards, measure, rework, stop

  /// The verdict as it is printed.
  public var title: String {
    switch self {
    case .proceed: "PROCEED"
    case .guards: "PROCEED WITH GUARDS"
    case .measure: "MEASURE FIRST"
    case .rework: "REWORK"
    case .stop: "STOP"
    }
  }
}

extension Verdict: Comparable {
  /// Orders from the mildest to the most severe.
  public static func < (left: Verdict, right: Verdict) -> Bool { left.severity < right.severity }

  private var severity: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What the answers say together, in order of severity.
public enum EvidenceClass: String, CaseIterable, Hashable, Sendable {
  case clear, caution, adverse, blocked
}

extension EvidenceClass: Comparable {
  /// Orders from the mildest to the most severe.
  public static func < (left: EvidenceClass, right: EvidenceClass) -> Bool {
    left.column < right.column
  }

  /// The column of the verdict table, from 0.
  public var column: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
