import Diagnostics
import KnowledgeBase
import Markdown

/// A proof over all reviews; see ``GateProof``.
struct GateNeverHolds: ProofCheck {
  static let identifier = "GateNeverHolds"
  static let rule = Rule(
    .policy,
    "Every gate can hold: there are answers that meet all of its conditions.",
    because: """
      A gate that contradicts itself stops nothing, and nobody notices, because it looks strict. \
      Skips count: a question that is skipped is at level 0, so two conditions can exclude each \
      other through a third question.
      """,
    example: CheckExample(
      .change("policy.md", failing: gate, passing: gate, inPlaceOf: "## Thresholds"),
      .change(
        "questions/choose-once.md",
        failing: "- [How many options are there?](choice-count.md) is `many`",
        passing: "- [How many options are there?](choice-count.md) is `one`")))

  private static let gate = """
    - `blind-choice`: Many options, and a new choice each time.
      - all of [How many options are there?](questions/choice-count.md) (3)
      - all of [Can it be chosen once?](questions/choose-once.md) (3)

    ## Thresholds
    """

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    zip(space.policy.gates, content.policy.gates).compactMap { gate, written in
      let proof = GateProof(gate, in: space)
      guard !proof.canHold else { return nil }
      return diagnostic(
        in: content.policy, at: content.policy.place(ofCode: gate.id, in: written.item),
        .never(gate.id, notes: Self.contradictions(of: proof, in: content)))
    }
  }

  /// What is demanded of the questions that are left without an answer, line by line.
  private static func contradictions(of proof: GateProof, in content: ProofContent) -> [String] {
    var conditions = proof.allOf
    if proof.demands(of: conditions).canBeMet { conditions += proof.anyOf }
    let space = proof.space
    let contradicted = proof.demands(of: conditions).contradictions
    return contradicted.flatMap { place -> [String] in
      let question = space.questions[place]
      let wanted = conditions.filter { $0.question == question.id && !$0.isAlwaysMet }.map {
        let keys = question.options.filter { [level = $0.level] in $0.level >= level }.map(\.key)
        return Message.wants(question.id, $0.level, keys)
      }
      let later = Set(
        conditions.compactMap { space.place(of: $0.question) }.flatMap {
          space.prerequisites(of: $0) + [$0]
        })
      let excluded = later.sorted().flatMap { later in
        content.context.skipConditions(of: space.questions[later].id, on: question.id)
      }
      return wanted + excluded.map(Message.excludes)
    }
  }
}

extension Message {
  fileprivate static func never(_ id: String, notes: [String]) -> Message {
    Message(
      "Gate '\(id)' can never hold; its conditions exclude each other",
      solutions: ["Remove a condition, or change the skip condition that closes the way"],
      notes: notes)
  }

  fileprivate static func wants(_ id: ArticleID, _ level: Int, _ keys: [String]) -> String {
    "The gate wants '\(id)' at level \(level) or more: \(list(keys, "or"))"
  }

  fileprivate static func excludes(_ place: SkipConditionPlace) -> String {
    "'\(place.article.id)' is not asked after \(list(place.condition.keys, "or")) to "
      + "'\(place.target)', \(place.location)"
  }
}
