@testable import Assessment
@testable import KnowledgeBase
import Quantities

/// The definitions of SCORING.md, section 4, read word by word: everything is listed, nothing is merged.
struct BruteForce {
  let questions: [Question]
  let policy: Policy
  private let rules: TallyRules
  /// What each option adds, by question; listing needs it again and again.
  private let effects: [[String: TallyEffect]]
  private let withoutAnswer: [TallyEffect]

  init(_ questionnaire: Questionnaire, _ policy: Policy) {
    self.questions = questionnaire.questions
    self.policy = policy
    let rules = TallyRules(questionnaire, policy)
    self.rules = rules
    self.effects = questions.enumerated().map { place, question in
      Dictionary(
        uniqueKeysWithValues: question.options.map { ($0.key, rules.effect(place, .option($0))) })
    }
    self.withoutAnswer = questions.indices.map { rules.effect($0, .notApplicable) }
  }

  /// The bands with recurring work and without.
  struct Bands: Hashable {
    let recurring: Band
    let zeroed: Band
  }

  /// What the ledger says of a review, some quantity being fixed.
  func ledgers(
    _ review: Review, fixing key: QuantityKey? = nil, at entry: QuantityEntry? = nil
  ) throws -> (recurring: Ledger, zeroed: Ledger) {
    func ledger(_ isZeroed: Bool) throws -> Ledger {
      var inputs = LedgerInputs(review, policy: policy, recurringIsZero: isZeroed)
      if let key, let entry { inputs[key] = .known(entry) }
      return try .computed(from: inputs)
    }
    return (try ledger(false), try ledger(true))
  }

  func bands(
    _ review: Review, fixing key: QuantityKey? = nil, at entry: QuantityEntry? = nil
  ) throws -> Bands {
    let ledgers = try ledgers(review, fixing: key, at: entry)
    return Bands(recurring: ledgers.recurring.band, zeroed: ledgers.zeroed.band)
  }

  /// For each completion whether nothing recurs in it, and what the answers say.
  func completions(of review: Review) -> Set<EvidenceCell> {
    Set(
      outcomes(of: review).map { outcomes in
        let tally = outcomes.enumerated().reduce(rules.initial) {
          rules.adding($0, effect($1.offset, $1.element))
        }
        return EvidenceCell(isZeroed: tally.isZeroed, evidence: rules.evidenceClass(tally))
      })
  }

  private func effect(_ place: Int, _ outcome: Completions.Outcome) -> TallyEffect {
    guard case .option(let option) = outcome else { return withoutAnswer[place] }
    return effects[place][option.key] ?? withoutAnswer[place]
  }

  /// For each completion the verdict, or the verdicts that an unknown band leaves possible.
  func verdictSets(of review: Review, _ bands: Bands) -> Set<Set<Verdict>> {
    Set(
      completions(of: review).map { cell in
        policy.verdicts.verdicts(cell.isZeroed ? bands.zeroed : bands.recurring, cell.evidence)
      })
  }

  func verdicts(of review: Review, _ bands: Bands) -> Set<Verdict> {
    verdictSets(of: review, bands).reduce(into: []) { $0.formUnion($1) }
  }

  /// Every completion, listed one by one, with skips computed anew for each.
  private func outcomes(of review: Review) -> [[Completions.Outcome]] {
    var all: [[Completions.Outcome]] = [[]]
    for question in questions {
      all = all.flatMap { before in
        outcomes(question, after: before, review).map { before + [$0] }
      }
    }
    return all
  }

  private func outcomes(
    _ question: Question, after before: [Completions.Outcome], _ review: Review
  ) -> [Completions.Outcome] {
    for condition in question.skipConditions {
      guard let place = questions.firstIndex(where: { $0.id == condition.question }),
        place < before.count
      else { continue }
      switch before[place] {
      case .skipped: return [.skipped]
      case .option(let option) where condition.options.contains(option.key): return [.skipped]
      default: continue
      }
    }
    switch review.answers[question.id]?.choice {
    case _ where isSuspect(question, in: review): break
    case .notApplicable: return [.notApplicable]
    case .option(let key): return question.option(key).map { [.option($0)] } ?? []
    case .unknown, nil: break
    }
    return question.options.map(Completions.Outcome.option)
  }

  /// Whether an answer was given to another version of the question.
  func isSuspect(_ question: Question, in review: Review) -> Bool {
    review.answers[question.id]?.fingerprint.map { $0 != question.fingerprint } ?? false
  }
}
