public import KnowledgeBase

/// Two ways in which the open answers may turn out that differ in one answer and in the verdict.
///
/// Any two completions are joined by a row of others in which one answer changes at a time, so that
/// wherever two give different verdicts there are two neighbours that do.
public struct Disagreement: Hashable, Sendable {
  /// The question whose answer makes the difference.
  public let question: ArticleID

  /// One completion.
  public let first: Completion

  /// The other; beside the question's, it has other answers only where a question comes or goes with it.
  public let second: Completion
}

/// One way in which the open, unknown and suspect answers of a review may turn out.
public struct Completion: Hashable, Sendable {
  /// An option for each of them that is asked, in the order of the questions.
  public let answers: [ChosenOption]

  /// The verdict, or all that a missing quantity leaves possible.
  public let verdicts: Set<Verdict>
}

/// An answer by its keys.
public struct ChosenOption: Hashable, Sendable {
  /// The question.
  public let question: ArticleID

  /// The option's key.
  public let option: String
}

extension Disagreement {
  /// Finds two completions with different verdicts; nil if all give the same.
  init?(_ graph: AnswerGraph, _ reading: VerdictReading) {
    let verdicts = graph.ends.map { reading.verdicts($0.tally) }
    let places = verdicts.indices.sorted { verdicts[$0].isMilder(than: verdicts[$1]) }
    guard let mildest = places.first, let severest = places.last,
      verdicts[mildest] != verdicts[severest]
    else { return nil }
    let goal = graph.outcomes(to: severest)
    var outcomes = graph.outcomes(to: mildest).enumerated().map { place, outcome in
      outcome ?? goal[place] ?? reading.completions.domains[place].first ?? .skipped
    }
    var before = reading.verdicts(outcomes)
    for (place, wanted) in goal.enumerated() {
      guard let wanted, wanted != outcomes[place] else { continue }
      let first = outcomes
      outcomes[place] = wanted
      let after = reading.verdicts(outcomes)
      if before != after {
        self.question = reading.completions.questionnaire.questions[place].id
        self.first = Completion(first, before, reading.completions)
        self.second = Completion(outcomes, after, reading.completions)
        return
      }
      before = after
    }
    return nil
  }
}

extension Completion {
  fileprivate init(
    _ outcomes: [Completions.Outcome], _ verdicts: Set<Verdict>, _ completions: Completions
  ) {
    let questions = completions.questionnaire.questions
    self.answers = completions.asked(outcomes).enumerated().compactMap { place, outcome in
      guard completions.domains[place].count > 1, case .option(let option) = outcome else {
        return nil
      }
      return ChosenOption(question: questions[place].id, option: option.key)
    }
    self.verdicts = verdicts
  }
}

extension AnswerGraph {
  /// The outcomes on one way to an end; nil where a question is skipped on it.
  fileprivate func outcomes(to end: Int) -> [Completions.Outcome?] {
    let leads = leading(to: { $0 == ends[end] })
    var node = 0
    return layers.enumerated().map { place, layer in
      guard let edge = layer.edges[node].first(where: { leads[place + 1][$0.target] }) else {
        return nil
      }
      node = edge.target
      return edge.choice.map { layer.choices[$0].outcome }
    }
  }
}

extension Set<Verdict> {
  /// Orders by the mildest verdict, then by the next.
  fileprivate func isMilder(than other: Set<Verdict>) -> Bool {
    sorted().lexicographicallyPrecedes(other.sorted())
  }
}
