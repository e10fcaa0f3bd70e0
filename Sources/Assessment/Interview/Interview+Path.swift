public import KnowledgeBase
public import Quantities

/// The steps that a review needs now, in order; computed anew after every response.
///
/// ```
/// title · proposal · groups by their part · were they asked · questions, each with its quantities · rest · check
/// ```
struct InterviewPath {
  typealias Step = Interview.Step

  let review: Review
  let memory: InterviewMemory
  let questionnaire: Questionnaire

  /// Where every question stands, in the order of the catalog.
  let states: [QuestionState]

  let relevance: Relevance

  /// The questions that are asked, or were answered though a quick review does not ask them.
  let askedQuestions: Set<ArticleID>

  /// The questions that apply, each followed by its quantities; those come even if it is skipped.
  private(set) var questionSteps: [Step] = []

  /// The other quantities: those that no question brings along and that can matter.
  private(set) var rest: [Step] = []

  init(_ review: Review, _ memory: InterviewMemory, _ questionnaire: Questionnaire) {
    let states = questionnaire.states(of: review)
    self.review = review
    self.memory = memory
    self.questionnaire = questionnaire
    self.states = states
    self.relevance = Relevance(review, questionnaire, states, passed: memory.passed)
    let asked = zip(questionnaire.questions, states).filter { question, state in
      !state.isSkipped && (review.scope == .all || question.isCore || state != .open)
    }
    self.askedQuestions = Set(asked.map(\.0.id))
    self.questionSteps = stepsOfQuestions()
    self.rest = stepsOfRest()
  }

  /// Every step that the review needs, answered or not, in the order of asking.
  ///
  /// Suspect answers keep their place here; ``firstPending`` brings them forward.
  var steps: [Step] {
    [.title, .proposal] + groupSteps + questionSteps + (rest.isEmpty ? [] : [.rest]) + [.check]
  }

  /// The step to ask next: what is missing first, suspect answers before open ones.
  var firstPending: Step {
    if review.title.isEmpty { return .title }
    if isPending(.proposal) { return .proposal }
    if let step = groupSteps.first(where: isPending) { return step }
    if let step = suspectStep { return step }
    if let step = questionSteps.first(where: isPending) { return step }
    if !rest.isEmpty && !memory.restIsDone { return .rest }
    return memory.isConfirmed ? .done : .check
  }

  /// Which groups there are by their part, then what is not known of each.
  ///
  /// Whoever only gains is not asked about: who pays, gains nothing and was not asked is what counts.
  var groupSteps: [Step] {
    Self.parts(of: review).map(Step.groups)
      + review.populations.flatMap { group -> [Step] in
        group.role == .gains ? [.role(group.id)] : [.role(group.id), .asked(group.id)]
      }
  }

  /// The parts that are asked about at the beginning; somebody has one of them.
  ///
  /// Who keeps it going is asked later, unless nobody else is touched.
  static func parts(of review: Review) -> [PopulationRole] {
    let isTouched = review.populations.contains { $0.role != .keeps }
    return isTouched ? [.affected, .gains] : [.affected, .gains, .keeps]
  }

  private func stepsOfQuestions() -> [Step] {
    var steps: [Step] = []
    for question in questionnaire.questions {
      if askedQuestions.contains(question.id) { steps.append(.question(question.id)) }
      for quantity in question.quantities.compactMap({ QuantityID(rawValue: $0.rawValue) }) {
        steps += quantitySteps(quantity).filter { !steps.contains($0) }
      }
    }
    let amount = Step.quantity(.machineSaving)
    if memory.direction != nil, !steps.contains(amount) { steps.append(amount) }
    // Who bears an amount is asked even where no question brings the amount along.
    let borne = Self.borne.flatMap(bearerSteps)
    return steps + borne.filter { !steps.contains($0) }
  }

  private func quantitySteps(_ quantity: QuantityID) -> [Step] {
    guard quantity.scope == .population else {
      guard review.scope == .all || Relevance.core.contains(quantity) else { return [] }
      guard quantity == .machineSaving else {
        return [.quantity(quantity)] + bearerSteps(of: quantity)
      }
      guard hasAmount else { return [.saving] }
      return [.saving, .quantity(quantity)] + bearerSteps(of: quantity)
    }
    let steps = review.populations.flatMap { group in
      // In a quick review the figures of a group come together, with the first question that brings one.
      (review.scope == .core ? relevance.quickFigures(of: group) : [quantity]).filter { quantity in
        relevance.matters(quantity, to: group) || quantity == .keepingHours && keepsGoing(group)
      }.map { Step.quantity($0, of: group.id) }
    }
    return quantity == .keepingHours && needsKeeper ? [.keeper] + steps : steps
  }

  /// Whether a group was said to keep it going, though its part is another.
  private func keepsGoing(_ group: Population) -> Bool {
    if memory.keepers.contains(group.id) { return true }
    return group.quantities[.keepingHours]?.value.entry.map { $0.estimate.point != .zero } ?? false
  }

  /// Whether it has to be asked who keeps it going.
  var needsKeeper: Bool {
    review.scope == .all && !relevance.keepingIsZero && !review.populations.isEmpty
      && !review.populations.contains { $0.role == .keeps }
  }

  /// Whether an amount follows what is said about the machine bill.
  private var hasAmount: Bool {
    if memory.direction != nil { return true }
    guard let value = review.quantities[.machineSaving]?.value else { return false }
    return !value.isZero && value != .unknown
  }

  private func stepsOfRest() -> [Step] {
    guard review.scope == .all, !review.populations.isEmpty else { return [] }
    let broughtAlong = Set(questionnaire.questions.flatMap(\.quantities).map(\.rawValue))
    var steps: [Step] = []
    for group in review.populations {
      for quantity in QuantityID.allCases where quantity.scope == .population {
        // Whoever keeps it going may be relieved of work as well, but is not asked at once.
        let isShown =
          broughtAlong.contains(quantity.rawValue)
          ? quantity == .minutesRemoved && group.role == .keeps
          : relevance.matters(quantity, to: group)
        if isShown { steps.append(.quantity(quantity, of: group.id)) }
      }
    }
    for quantity in QuantityID.allCases
    where quantity.scope == .proposal && !broughtAlong.contains(quantity.rawValue) {
      steps.append(quantity == .machineSaving ? .saving : .quantity(quantity))
    }
    return steps
  }

  /// Whether a step of the path waits for an answer.
  func isPending(_ step: Step) -> Bool {
    switch step {
    case .title: review.title.isEmpty
    case .proposal: review.proposal == nil && !memory.passed.contains(step)
    case .groups(.keeps): review.populations.isEmpty
    case .groups(let role): !memory.partsTold.contains(role)
    case .group: false
    case .role(let id): !memory.rolesTold.contains(id)
    case .asked(let id): !memory.askedTold.contains(id)
    case .question(let id):
      switch state(of: id) {
      case .open, .suspect: true
      default: false
      }
    case .keeper:
      memory.keepers.isEmpty && !memory.passed.contains(step)
        && !review.populations.contains { $0.quantities[.keepingHours] != nil }
    case .saving: memory.direction == nil && review.quantities[.machineSaving] == nil
    case .quantity(let key):
      key.quantity == .machineSaving
        ? memory.direction != nil : review.given(key) == nil && !memory.passed.contains(step)
    case .bearer(let quantity): isBearerPending(quantity)
    case .rest: !memory.restIsDone
    case .check: !memory.isConfirmed
    case .done: false
    }
  }

  /// Where a question stands; open if the catalog does not have it.
  func state(of question: ArticleID) -> QuestionState {
    questionnaire.index[question].map { states[$0] } ?? .open
  }
}

extension Interview {
  var path: InterviewPath { InterviewPath(review, memory, questionnaire) }

  /// Where every question stands, in the order of the catalog.
  public var states: [QuestionState] { questionnaire.states(of: review) }

  /// Where a question stands; open if the catalog does not have it.
  public func state(of question: ArticleID) -> QuestionState { path.state(of: question) }

  /// The other quantities, in the order in which they are shown.
  public var otherQuantities: [Step] { path.rest }

  /// What was given for a quantity.
  public func given(_ key: QuantityKey) -> GivenQuantity? { review.given(key) }

  /// A group by its id.
  public func group(_ id: String) -> Population? {
    review.populations.first { $0.id == id }
  }
}

extension Review {
  /// What was given for a quantity.
  func given(_ key: QuantityKey) -> GivenQuantity? {
    guard let id = key.population else { return quantities[key.quantity] }
    return populations.first { $0.id == id }?.quantities[key.quantity]
  }
}
