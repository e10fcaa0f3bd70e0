import KnowledgeBase

extension Interview {
  /// What an interview will ask for, told before it begins.
  public struct Outlook: Hashable, Sendable {
    /// The fewest and the most questions that can still apply, those answered already among them.
    public let questions: ClosedRange<Int>

    /// All questions of the catalog, or the core ones in a quick review.
    public let total: Int

    /// Whole minutes for what is still to be answered.
    public let minutes: ClosedRange<Int>
  }

  /// What this interview will ask for, over all ways in which the open answers may turn out.
  public var outlook: Outlook {
    let questions = questionnaire.questions
    let asked = questions.indices.filter { review.scope == .all || questions[$0].isCore }
    let path = path
    let counts = range(over: asked) { _, outcome in outcome == .skipped ? 0 : 1 }
    let tenths = range(over: asked) { place, outcome in
      let isOpen = path.states[place] == .open || path.states[place] == .suspect
      return outcome == .skipped || !isOpen ? 0 : Int((questions[place].minutes * 10).rounded())
    }
    let told = path.questionSteps.count { step in
      if case .question = step { return false }
      return path.isPending(step)
    }
    let quantities = told + (review.populations.isEmpty ? Self.usualFigures : 0)
    let least = tenths.lowerBound + quantities * Self.tenthsPerQuantity / 2
    let most = tenths.upperBound + quantities * Self.tenthsPerQuantity
    return Outlook(
      questions: counts, total: asked.count,
      minutes: max(1, least / 10)...max(1, (most + 9) / 10))
  }

  /// Those of two groups, one that has to do something and one that gains.
  private static let usualFigures = 5

  /// A figure is typed and read back in less than a quarter of a minute: 26 prompts of a quick review took
  /// somebody new to it three minutes.
  private static let tenthsPerQuantity = 2

  private func range(
    over places: [Int], of amount: (Int, Completions.Outcome) -> Int
  ) -> ClosedRange<Int> {
    let wanted = Set(places)
    let sums = Completions(questionnaire, review).fold(
      over: places, initial: 0,
      effect: { place, outcome in wanted.contains(place) ? amount(place, outcome) : 0 },
      combine: { $0 + $1 })
    return (sums.min() ?? 0)...(sums.max() ?? 0)
  }
}
