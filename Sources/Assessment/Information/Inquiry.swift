import KnowledgeBase
public import Quantities

/// What is still worth asking about a review, and what to ask next.
///
/// An answer is worth its chance to change the set of verdicts that are possible now, for each minute
/// of asking. The chance of a question is uniform over its options, all other answers ranging as they
/// do. Figures that the band needs and that were not told yet decide it only together, so they share
/// one chance, uniform over the three bands, and the minutes of all of them.
public struct Inquiry: Sendable {
  /// Every question that is open, unknown or suspect, in the order of the catalog.
  public let questions: [QuestionWorth]

  /// The review that is asked about.
  let review: Review
  let questionnaire: Questionnaire
  let states: [QuestionState]

  /// The figures that the band needs and that were neither told nor declared unknown.
  let untold: [QuantityKey]

  /// The figures without which the money cannot be judged and that nobody has told yet.
  public var neededQuantities: [QuantityKey] { untold }

  /// What it is worth to tell one of them.
  let worthOfUntold: Worth

  private let worths: [ArticleID: Worth]

  /// Studies an evaluated review.
  ///
  /// - Throws: what the ledger cannot compute.
  public init(of evaluation: Evaluation) throws(Evaluation.Problem) {
    let questionnaire = Questionnaire(evaluation.questions)
    let completions = Completions(questionnaire, evaluation.review)
    let reach = AnswerReach(completions, TallyRules(questionnaire, evaluation.policy))
    let pair = try LedgerPair(evaluation, reach.all)
    let table = evaluation.policy.verdicts
    let usual = evaluation.ruling.verdicts

    let worths = evaluation.states.indices.compactMap { place -> QuestionWorth? in
      guard evaluation.states[place].ranges else { return nil }
      let outcomes = reach.byOutcome[place].map { reach in
        BandReading(reach: reach, table: table)
          .verdicts(recurring: pair.recurring.band, zeroed: pair.zeroed.band)
      }
      return QuestionWorth(questionnaire.questions[place], outcomes, usual: usual)
    }
    self.questions = worths
    self.worths = Dictionary(
      worths.map { ($0.question, Worth(chance: $0.chance, minutes: $0.minutes)) },
      uniquingKeysWith: { first, _ in first })
    self.review = evaluation.review
    self.questionnaire = questionnaire
    self.states = evaluation.states

    let missing = evaluation.ledger.missingForBand
    let untold = missing.filter { $0.reason == .open }
    self.untold = untold.map { QuantityKey($0.quantity, population: $0.population) }
    let reading = BandReading(reach: reach.all, table: table)
    let changing = Band.told.filter { band in
      func told(_ ledger: Ledger) -> Band { ledger.band == .unknown ? band : ledger.band }
      return reading.verdicts(recurring: told(pair.recurring), zeroed: told(pair.zeroed)) != usual
    }
    // What nobody knows keeps the band open, whatever else is told.
    let isDecided = untold.count == missing.count
    self.worthOfUntold = Worth(
      chance: isDecided ? Double(changing.count) / Double(Band.told.count) : 0,
      minutes: Worth.minutesPerQuantity * Double(untold.count))
  }

  /// What a step of an interview is worth; nothing for whatever can stay at its default.
  func worth(of step: Interview.Step) -> Double {
    switch step {
    case .question(let id): worths[id]?.perMinute ?? 0
    case .quantity(let key): untold.contains(key) ? worthOfUntold.perMinute : 0
    case .saving: worth(of: .quantity(.machineSaving))
    default: 0
    }
  }
}

extension Band {
  /// The bands that figures can show.
  fileprivate static let told: [Band] = [.plus, .zero, .minus]
}

extension QuestionWorth {
  fileprivate init(_ question: Question, _ outcomes: [Set<Verdict>], usual: Set<Verdict>) {
    self.init(
      question: question.id,
      outcomes: zip(question.options, outcomes).map { Outcome(option: $0.key, verdicts: $1) },
      chance: outcomes.isEmpty
        ? 0 : Double(outcomes.count { $0 != usual }) / Double(outcomes.count),
      minutes: question.minutes)
  }
}
