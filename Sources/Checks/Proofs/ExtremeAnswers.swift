import Assessment
import KnowledgeBase
import Quantities

/// All reviews that answer every question at one end of its scale, and give no number.
struct ExtremeAnswers {
  enum End {
    case best, worst

    /// The level of the end; that every question has an answer there is a check of its own.
    var level: Int {
      switch self {
      case .best: Option.levels.lowerBound
      case .worst: Option.levels.upperBound
      }
    }
  }

  /// What the answers say together.
  let classes: Set<EvidenceClass>

  /// The verdicts that they get.
  let ruling: Ruling

  /// The number for comparison.
  let score: ToilScore

  /// Whether no work recurs in any of these reviews.
  let isAlwaysZeroed: Bool

  private let end: End
  private let space: ReviewSpace

  init(_ end: End, in space: ReviewSpace) {
    let rules = TallyRules(space.questionnaire, space.policy)
    let completions = Completions(
      space.questionnaire,
      domains: space.questions.map { question in
        question.options.filter { $0.level == end.level }.map(Completions.Outcome.option)
      })
    let tallies = completions.fold(
      over: space.questions.indices, initial: rules.initial, effect: rules.effect,
      combine: rules.adding)
    self.end = end
    self.space = space
    self.classes = Set(tallies.map(rules.evidenceClass))
    // Without a number the money is known only where nothing recurs.
    self.ruling = Ruling(
      tallies.map { ($0.isZeroed ? .plus : .unknown, rules.evidenceClass($0)) },
      space.policy.verdicts)
    self.score = ToilScore(completions, space.policy)
    self.isAlwaysZeroed = tallies.allSatisfy(\.isZeroed)
  }

  /// The questions that such answers skip, each with the place that says so.
  func skips(in context: WrittenContent) -> [String] {
    space.questions.flatMap { question in
      context.skipConditions(of: question.id).compactMap { place in
        let keys = place.condition.keys.filter { key in
          space.place(of: place.target).flatMap { space.questions[$0].option(key) }?.level
            == end.level
        }
        guard !keys.isEmpty else { return nil }
        return "'\(question.id)' is skipped after \(Message.list(keys, "or")) to "
          + "'\(place.target)', \(place.location)"
      }
    }
  }
}
