package import KnowledgeBase

/// What the answers of one completion add up to, as far as the policy can tell them apart.
package struct Tally: Hashable, Sendable {
  /// Adverse majors, groups not counted, up to the number that matters.
  var majors = 0

  /// Adverse minors, up to the number that matters.
  var minors = 0

  /// The groups of questions counting as one that hold an adverse answer, as bits.
  var groups: UInt64 = 0

  /// For each gate whether an `all of` condition failed, as bits.
  var failedGates: UInt64 = 0

  /// For each gate whether an `any of` condition holds, as bits.
  var metGates: UInt64 = 0

  /// The recurring work is none or set-up only, or happens once, so that every T_g is zero.
  package var isZeroed = false
}

/// What one outcome adds to a tally.
package struct TallyEffect: Hashable, Sendable {
  var major = 0
  var minor = 0
  var groups: UInt64 = 0
  var failedGates: UInt64 = 0
  var metGates: UInt64 = 0
  var zeroes = false
}

/// The policy's rules in a form that counts quickly.
///
/// SCORING.md, section 2: an answer is adverse at level 3 or 4; a gate holds when all its `all of`
/// hold and, if it has any, at least one `any of`. At most 64 gates and 64 groups count.
package struct TallyRules: Sendable {
  /// From this level on an answer is adverse.
  static let adverseLevel = 3

  /// Recurring work up to this level is none or set-up only.
  private static let zeroRecurrence = 1

  private let questions: [Question]
  private let policy: Policy
  private let groupOf: [ArticleID: UInt64]
  private let gates: [Gate]
  private let gatesWithoutQuestion: UInt64
  private let enoughMajors: Int
  private let enoughMinors: Int

  package init(_ questionnaire: Questionnaire, _ policy: Policy) {
    self.questions = questionnaire.questions
    self.policy = policy
    var groupOf: [ArticleID: UInt64] = [:]
    for (bit, group) in policy.together.prefix(64).enumerated() {
      for id in group { groupOf[id, default: 0] |= 1 << UInt64(bit) }
    }
    self.groupOf = groupOf
    self.gates = Array(policy.gates.prefix(64))
    var missing: UInt64 = 0
    for (bit, gate) in gates.enumerated()
    where gate.allOf.contains(where: { questionnaire.index[$0.question] == nil }) {
      missing |= 1 << UInt64(bit)
    }
    self.gatesWithoutQuestion = missing
    self.enoughMajors = Int(policy.value(.adverseMajors).rounded(.up))
    self.enoughMinors = Int(policy.value(.cautionMinors).rounded(.up))
  }

  package var initial: Tally { Tally(failedGates: gatesWithoutQuestion) }

  package func effect(_ place: Int, _ outcome: Completions.Outcome) -> TallyEffect {
    let question = questions[place]
    let level = outcome.level
    var effect = TallyEffect()
    if level >= Self.adverseLevel {
      switch (question.questionClass, groupOf[question.id]) {
      case (.context, _): break
      case (_, let groups?): effect.groups = groups
      case (.major, nil): effect.major = 1
      case (.minor, nil): effect.minor = 1
      }
    }
    for (bit, gate) in gates.enumerated() {
      if gate.allOf.contains(where: { $0.question == question.id && level < $0.level }) {
        effect.failedGates |= 1 << UInt64(bit)
      }
      if gate.anyOf.contains(where: { $0.question == question.id && level >= $0.level }) {
        effect.metGates |= 1 << UInt64(bit)
      }
    }
    switch question.factor {
    case .recurrence: effect.zeroes = level <= Self.zeroRecurrence
    case .frequency: effect.zeroes = level == 0
    default: break
    }
    return effect
  }

  /// Counts stop where the policy no longer tells them apart, so that equal tallies merge.
  package func adding(_ tally: Tally, _ effect: TallyEffect) -> Tally {
    Tally(
      majors: min(tally.majors + effect.major, enoughMajors),
      minors: min(tally.minors + effect.minor, enoughMinors),
      groups: tally.groups | effect.groups,
      failedGates: tally.failedGates | effect.failedGates,
      metGates: tally.metGates | effect.metGates,
      isZeroed: tally.isZeroed || effect.zeroes)
  }

  /// The gates that hold, by their ids.
  package func holdingGates(_ tally: Tally) -> [String] {
    gates.enumerated().filter { bit, gate in
      tally.failedGates & (1 << UInt64(bit)) == 0
        && (gate.anyOf.isEmpty || tally.metGates & (1 << UInt64(bit)) != 0)
    }.map(\.element.id)
  }

  /// What the tally says: the first of blocked, adverse, caution, clear that holds.
  package func evidenceClass(_ tally: Tally) -> EvidenceClass {
    let majors = Double(tally.majors + tally.groups.nonzeroBitCount)
    if !holdingGates(tally).isEmpty { return .blocked }
    if majors >= policy.value(.adverseMajors) { return .adverse }
    if majors >= policy.value(.cautionMajors)
      || Double(tally.minors) >= policy.value(.cautionMinors)
    {
      return .caution
    }
    return .clear
  }
}
