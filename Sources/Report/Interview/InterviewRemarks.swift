public import Assessment
public import KnowledgeBase
import Quantities

/// What an interview says about the result while it runs; the sentences are the report's.
public enum InterviewRemarks {
  /// Whether the verdict is settled while there are still questions that could be spared.
  public enum Standing: Sendable {
    /// Nothing was answered yet, or nothing is left to spare: nobody needs to know.
    case nothingToSay

    /// Answers still to come, or figures, may change the verdict.
    case open

    /// Nothing would change it.
    case settled(Evaluation)
  }

  /// Whether the verdict of an interview is settled.
  public static func standing(of interview: Interview) -> Standing {
    // What a group is relieved of would be counted as nothing, and has yet to be asked.
    guard interview.answeredCount > 0, interview.isAsking, !interview.awaitsGain,
      let evaluation = interview.evaluation,
      let settledness = try? Settledness(of: evaluation)
    else { return .nothingToSay }
    return settledness.isSettled ? .settled(evaluation) : .open
  }

  /// That a verdict which was settled no longer is.
  public static let notSettled = "The verdict is not settled any more."

  /// The offer to stop where the verdict is settled.
  ///
  /// - Parameter way: a clause that says how to.
  /// - Returns: a paragraph.
  public static func mayStop(_ way: String) -> String {
    "You may stop here: \(way). What is asked from now on adds to the findings and to what the report "
      + "can name."
  }

  /// That the verdict is settled, and why.
  ///
  /// - Parameters:
  ///   - evaluation: of a review that is settled.
  ///   - catalog: the knowledge base that asks.
  /// - Returns: paragraphs.
  public static func settled(_ evaluation: Evaluation, _ catalog: Catalog) -> [String] {
    let verdict = evaluation.ruling.verdict ?? evaluation.ruling.atLeast
    let subject = plain(evaluation, catalog)
    let openness =
      if verdict == .measure {
        "What is not known keeps it so; nothing that is left to ask would change it."
      } else if evaluation.states.contains(where: \.ranges) {
        "No answer that is still open, and no figure within its range, would change it."
      } else {
        "No figure within its range would change it."
      }
    return ["The verdict is settled: \(verdict.title). \(openness)"]
      + [Overview(subject: subject).reason].compactMap(\.self)
  }

  /// What an answer to a step can still change; none where nothing can be said.
  ///
  /// - Parameters:
  ///   - step: a question or a quantity.
  ///   - evaluation: of the review so far.
  ///   - catalog: the knowledge base that asks.
  /// - Returns: paragraphs.
  public static func worth(
    of step: Interview.Step, _ evaluation: Evaluation, _ catalog: Catalog
  ) -> [String] {
    guard let inquiry = try? Inquiry(of: evaluation) else { return [] }
    switch step {
    case .question(let id):
      guard let worth = inquiry.questions.first(where: { $0.question == id }) else {
        return [
          "What it can still change: nothing is open here; another answer may change the result."
        ]
      }
      return [self.worth(worth, inquiry, evaluation)]
    case .saving: return figure(QuantityKey(.machineSaving), inquiry, evaluation, catalog)
    case .quantity(let key): return figure(key, inquiry, evaluation, catalog)
    default: return []
    }
  }

  private static func worth(
    _ worth: QuestionWorth, _ inquiry: Inquiry, _ evaluation: Evaluation
  ) -> String {
    let now = evaluation.ruling.verdicts
    let start = "What it can still change: as things stand the result may be \(list(now))."
    guard worth.chance > 0 else {
      if !inquiry.neededQuantities.isEmpty {
        return
          "What it can still change: nothing yet, since the figures are not given; with them it "
          + "counts."
      }
      return now.count == 1
        ? "What it can still change: no answer moves the verdict away from \(list(now)); it adds to "
          + "the findings."
        : "\(start) No answer to this question alone narrows that; it adds to the findings."
    }
    var groups: [(verdicts: Set<Verdict>, numbers: [Int])] = []
    for (place, outcome) in worth.outcomes.enumerated() {
      if let group = groups.firstIndex(where: { $0.verdicts == outcome.verdicts }) {
        groups[group].numbers.append(place + 1)
      } else {
        groups.append((outcome.verdicts, [place + 1]))
      }
    }
    let parts = groups.map { group in
      let numbers = Words.list(group.numbers.map(String.init), "or")
      return group.verdicts == now
        ? "\(numbers) leaves that" : "\(numbers) leaves \(list(group.verdicts))"
    }
    return "\(start) \(parts.joined(separator: "; "))."
  }

  private static func figure(
    _ key: QuantityKey, _ inquiry: Inquiry, _ evaluation: Evaluation, _ catalog: Catalog
  ) -> [String] {
    if inquiry.neededQuantities.contains(key) {
      return [
        "What it can still change: without it the money cannot be judged; as things stand the result "
          + "may be \(list(evaluation.ruling.verdicts))."
      ]
    }
    guard let stakes = try? Stakes(of: evaluation),
      let row = stakes.quantities.first(where: { $0.key == key })
    else { return [] }
    let sentences = StakeSentences(subject: plain(evaluation, catalog), stakes: stakes)
    return ["What it can still change: \(sentences.consequence(of: row))"]
  }

  private static func list(_ verdicts: Set<Verdict>) -> String {
    Words.list(verdicts.sorted().map(\.title), "or")
  }

  private static func plain(_ evaluation: Evaluation, _ catalog: Catalog) -> Subject {
    Subject(evaluation: evaluation, catalog: catalog, markup: .plain, links: ArticleLinks())
  }
}
