import KnowledgeBase

/// Which quantities can matter to a review, given its answers so far.
///
/// SCORING.md, section 1: a quantity matters where it enters a term that is not zero already. What was
/// not asked for yet may turn out to be anything; what was passed over has its default.
struct Relevance {
  let review: Review
  let passed: Set<Interview.Step>

  /// T_g is zero for certain: nothing recurs but the set-up, or it happens once.
  let recurringIsZero: Bool

  /// The answers say that a newcomer has nothing to learn.
  let onboardingIsZero: Bool

  /// The answers say that none of ours keeps it going.
  let keepingIsZero: Bool

  init(
    _ review: Review, _ questionnaire: Questionnaire, _ states: [QuestionState],
    passed: Set<Interview.Step>
  ) {
    self.review = review
    self.passed = passed
    let pairs = Array(zip(questionnaire.questions, states))
    self.recurringIsZero = pairs.contains { question, state in
      guard let level = state.certainLevel else { return false }
      switch question.factor {
      case .recurrence: return level <= Self.zeroRecurrence
      case .frequency: return level == 0
      default: return false
      }
    }
    self.onboardingIsZero = Self.isAnsweredAtZero(pairs, beside: .onboardingHours)
    self.keepingIsZero = Self.isAnsweredAtZero(pairs, beside: .keepingHours)
  }

  /// Recurring work up to this level is none or set-up only.
  private static let zeroRecurrence = 1

  /// The question that comes with a quantity was answered with its best option.
  private static func isAnsweredAtZero(
    _ pairs: [(Question, QuestionState)], beside quantity: QuantityID
  ) -> Bool {
    pairs.contains { question, state in
      question.quantities.contains(quantity.article) && !state.isSkipped && state.certainLevel == 0
    }
  }

  /// Whether a quantity is asked for together with its question.
  func isAsked(_ quantity: QuantityID, of population: Population) -> Bool {
    guard review.scope == .all || Self.core.contains(quantity) else { return false }
    let isAffected = population.role == .affected
    switch quantity {
    case .peopleAffected: return peopleMatter(in: population)
    case .minutesPerDay: return isAffected && !recurringIsZero && !hasNobody(population)
    case .minutesRemoved: return population.role != .keeps && !hasNobody(population)
    case .joiners: return isAffected && !onboardingIsZero
    case .onboardingHours: return isAffected && !onboardingIsZero && mayCount(.joiners, population)
    case .keepingHours: return population.role == .keeps
    case .dayCost: return hoursCount(of: population)
    default: return true
    }
  }

  /// Whether a quantity that is not asked for with a question is worth showing.
  func isShown(_ quantity: QuantityID, of population: Population) -> Bool {
    switch quantity {
    case .workdays, .hoursPerDay, .opportunityFactor: hoursCount(of: population)
    case .avoidableShare, .headcountGrowth: mayCount(.minutesPerDay, population)
    case .minutesRemoved: !isAsked(.minutesRemoved, of: population)
    case .setupHours: true
    default: false
    }
  }

  /// The quantities of a quick review.
  static let core: Set<QuantityID> = [.peopleAffected, .minutesPerDay, .dayCost, .machineSaving]

  private func peopleMatter(in population: Population) -> Bool {
    mayCount(.minutesPerDay, population) || mayCount(.minutesRemoved, population)
      || mayCount(.setupHours, population)
  }

  private func hoursCount(of population: Population) -> Bool {
    peopleMatter(in: population) && !hasNobody(population)
      || mayCount(.keepingHours, population)
      || mayCount(.joiners, population) && mayCount(.onboardingHours, population)
  }

  private func hasNobody(_ population: Population) -> Bool {
    population.quantities[.peopleAffected]?.value.isZero ?? false
  }

  /// Whether a factor of a term may be other than zero.
  private func mayCount(_ quantity: QuantityID, _ population: Population) -> Bool {
    if quantity == .minutesPerDay && recurringIsZero { return false }
    if let given = population.quantities[quantity] { return !given.value.isZero }
    let step = Interview.Step.quantity(quantity, of: population.id)
    guard !passed.contains(step), review.scope == .all || Self.core.contains(quantity) else {
      return false
    }
    switch quantity {
    case .minutesPerDay: return population.role == .affected
    case .minutesRemoved: return population.role != .keeps
    case .joiners, .onboardingHours: return population.role == .affected && !onboardingIsZero
    case .keepingHours: return population.role == .keeps
    default: return false
    }
  }
}

extension QuestionState {
  /// The level that counts, if it does not range.
  var certainLevel: Int? {
    switch self {
    case .answered(let option): option.level
    case .notApplicable, .skipped: 0
    case .open, .unknown, .suspect: nil
    }
  }

  /// Whether the question is not needed.
  var isSkipped: Bool {
    if case .skipped = self { true } else { false }
  }
}

extension QuantityID {
  /// The article that describes it.
  var article: ArticleID { ArticleID(rawValue) }
}

extension QuantityValue {
  /// Whether it is known to be nothing.
  var isZero: Bool { entry?.estimate.point?.isZero ?? false }
}
