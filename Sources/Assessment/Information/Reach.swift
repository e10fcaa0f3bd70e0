import KnowledgeBase

/// What some completions say together: evidence classes, those in which nothing recurs kept apart.
struct Reach: Hashable, Sendable {
  /// A bit for each evidence class, and four more for completions in which nothing recurs.
  private var bits: UInt8 = 0

  /// No completion.
  init() {}

  /// One completion.
  init(_ evidence: EvidenceClass, isZeroed: Bool) {
    bits = 1 << UInt8(evidence.column + (isZeroed ? EvidenceClass.allCases.count : 0))
  }

  /// Whether work recurs in some completion.
  var mayRecur: Bool { !evidence(isZeroed: false).isEmpty }

  /// Whether nothing recurs in some completion.
  var mayBeZero: Bool { !evidence(isZeroed: true).isEmpty }

  /// Whether some completions have recurring work and some have none.
  var isDivided: Bool { mayRecur && mayBeZero }

  /// What the completions say in which something recurs, or those in which nothing does.
  func evidence(isZeroed: Bool) -> [EvidenceClass] {
    EvidenceClass.allCases.filter { bits & Reach($0, isZeroed: isZeroed).bits != 0 }
  }

  /// Adds the completions of another.
  mutating func formUnion(_ other: Reach) {
    bits |= other.bits
  }
}
