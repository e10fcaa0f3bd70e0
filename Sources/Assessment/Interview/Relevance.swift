import KnowledgeBase
import Quantities

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

  /// Whether it is worth telling a quantity of a group.
  func matters(_ quantity: QuantityID, to group: Population) -> Bool {
    guard review.scope == .all || Self.core.contains(quantity) else { return false }
    let isAffected = group.role == .affected
    switch quantity {
    case .peopleAffected: return peopleMatter(in: group)
    case .minutesPerDay: return isAffected && !recurringIsZero && !hasNobody(group)
    case .minutesRemoved: return mayBeRelieved(group) && !hasNobody(group)
    case .joiners: return isAffected && !onboardingIsZero
    case .onboardingHours: return isAffected && !onboardingIsZero && mayCount(.joiners, group)
    case .keepingHours: return group.role == .keeps
    case .dayCost, .workdays, .hoursPerDay, .opportunityFactor: return hoursCount(of: group)
    case .avoidableShare, .headcountGrowth: return mayCount(.minutesPerDay, group)
    default: return true
    }
  }

  /// The quantities of a quick review: what it costs, and what it brings, in time and in money.
  static let core: Set<QuantityID> = [
    .peopleAffected, .minutesPerDay, .minutesRemoved, .dayCost, .machineSaving,
  ]

  /// Those of a group among them.
  static let quickFigures: [QuantityID] = [
    .peopleAffected, .minutesPerDay, .minutesRemoved, .dayCost,
  ]

  /// The figures of a group in the order in which a quick review asks for them.
  ///
  /// How many they are comes before what is spread over them. Of whom no time is asked it is not asked
  /// before something is taken away from them: without that nothing is multiplied with it.
  func quickFigures(of group: Population) -> [QuantityID] {
    let asksForTime = group.role == .affected && !recurringIsZero
    return asksForTime
      ? Self.quickFigures
      : [.minutesRemoved, .peopleAffected, .dayCost]
  }

  /// Whether a group is asked what it is relieved of.
  ///
  /// A whole review shows that of those who keep it going among the other figures; a quick one has none.
  private func mayBeRelieved(_ population: Population) -> Bool {
    population.role != .keeps || review.scope == .core
  }

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
    // A quick review asks for it before what it is multiplied with, which is not needed if it is nothing;
    // people who are counted already stay so until it is told.
    case .minutesRemoved:
      return population.role != .keeps
        && (review.scope == .all || population.quantities[.peopleAffected] != nil)
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
