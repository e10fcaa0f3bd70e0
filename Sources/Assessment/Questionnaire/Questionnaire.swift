public import KnowledgeBase

/// The questions of a catalog in the order in which they are asked, with what each makes pointless.
public struct Questionnaire: Sendable {
  /// The questions, in order.
  public let questions: [Question]

  /// The place of each question.
  package let index: [ArticleID: Int]

  /// For each question, the later ones whose conditions name it.
  package let dependents: [[Int]]

  /// Learns the order of a catalog's questions.
  public init(_ catalog: Catalog) {
    self.init(catalog.questions)
  }

  /// Learns an order; a condition that names a later question skips nothing.
  init(_ questions: [Question]) {
    self.questions = questions
    let index = Dictionary(
      zip(questions.map(\.id), questions.indices), uniquingKeysWith: { first, _ in first })
    var dependents = [[Int]](repeating: [], count: questions.count)
    for (place, question) in questions.enumerated() {
      for named in Set(question.skipConditions.map(\.question)) {
        if let earlier = index[named], earlier < place { dependents[earlier].append(place) }
      }
    }
    self.index = index
    self.dependents = dependents
  }

  /// Where every question stands, in their order.
  public func states(of review: Review) -> [QuestionState] {
    var states: [QuestionState] = []
    for question in questions {
      states.append(
        skipReason(of: question, given: states).map(QuestionState.skipped)
          ?? ownState(of: question, in: review))
    }
    return states
  }

  /// The questions that a finished review must have answered and that this one has not, in order.
  public func missing(in review: Review) -> [Question] {
    zip(questions, states(of: review)).filter { question, state in
      switch state {
      case .open: review.scope == .all || question.isCore
      case .suspect: true
      default: false
      }
    }.map(\.0)
  }

  private func skipReason(of question: Question, given states: [QuestionState]) -> SkipReason? {
    for condition in question.skipConditions {
      guard let place = index[condition.question], place < states.count else { continue }
      switch states[place] {
      case .answered(let option) where condition.options.contains(option.key):
        return .answer(question: condition.question, option: option.key)
      case .skipped: return .skipped(question: condition.question)
      default: continue
      }
    }
    return nil
  }

  private func ownState(of question: Question, in review: Review) -> QuestionState {
    guard let answer = review.answers[question.id] else { return .open }
    if let fingerprint = answer.fingerprint, fingerprint != question.fingerprint { return .suspect }
    switch answer.choice {
    case .unknown: return .unknown
    case .notApplicable: return .notApplicable
    case .option(let key): return question.option(key).map(QuestionState.answered) ?? .suspect
    }
  }
}
