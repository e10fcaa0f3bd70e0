internal import Assessment
internal import KnowledgeBase

/// The column: the gates that hold, the adverse majors and minors, and what counts as one.
extension TraceMaking {
  var evidence: [TraceNode] {
    let classes = evaluation.evidence.sorted().map(\.rawValue)
    let counts = AdverseAnswers(evaluation)
    let open =
      evaluation.states.contains(where: \.ranges)
      ? " Open, unknown and suspect answers range over all their options." : ""
    return [
      TraceNode(
        "Evidence: \(Words.list(classes, "or")).\(open)",
        parts: policy.gates.map { gate($0.id, withPlaces: false) } + [
          majors(counts), minors(counts),
        ])
    ]
  }

  private func majors(_ counts: AdverseAnswers) -> TraceNode {
    let grouped = Set(policy.together.flatMap(\.self))
    let all =
      evaluation.questions.count { $0.questionClass == .major && !grouped.contains($0.id) }
      + policy.together.count
    return TraceNode(
      "\(counts.majors.count) of \(all) majors are adverse (level "
        + "\(AdverseAnswers.leastLevel) or 4). Caution from \(words(.cautionMajors)), adverse from "
        + "\(words(.adverseMajors)).",
      sources: [source(.cautionMajors), source(.adverseMajors)],
      parts: counts.majors.map(major))
  }

  /// One adverse major; several questions of one group are one.
  private func major(_ questions: [Question]) -> TraceNode {
    let place = policy.together.firstIndex { group in
      questions.contains { group.contains($0.id) }
    }
    guard let place else { return questions.first.map(short) ?? TraceNode("") }
    let names = Words.list(policy.together[place].map(\.rawValue))
    let location =
      policy.togetherLocations.indices.contains(place)
      ? policy.togetherLocations[place] : policy.location
    return TraceNode(
      "\(names) count together as one.",
      sources: [.content(location, fingerprint: policy.fingerprint)], parts: questions.map(short))
  }

  private func minors(_ counts: AdverseAnswers) -> TraceNode {
    let all = evaluation.questions.count { $0.questionClass == .minor }
    return TraceNode(
      "\(counts.minors.count) of \(all) minors are adverse. Caution from \(words(.cautionMinors)).",
      sources: [source(.cautionMinors)], parts: counts.minors.map(short))
  }

  /// A gate with the conditions and the answers that meet them.
  func gate(_ id: String, withPlaces: Bool = true) -> TraceNode {
    guard let gate = policy.gates.first(where: { $0.id == id }) else {
      return TraceNode("'\(id)' is no gate of the policy.")
    }
    let state =
      evaluation.gates.contains(id)
      ? "holds, so the evidence is blocked"
      : evaluation.possibleGates.contains(id)
        ? "holds in some completions of the open answers" : "does not hold"
    let all = gate.allOf.map { condition($0, "all of", withPlaces) }
    let any = gate.anyOf.map { condition($0, "any of", withPlaces) }
    return TraceNode(
      "The gate \(id) \(state). \(Words.ended(gate.text))", id: id,
      sources: [.content(gate.location, fingerprint: policy.fingerprint)], parts: all + any)
  }

  private func condition(
    _ condition: Gate.Condition, _ quantifier: String, _ withPlaces: Bool
  ) -> TraceNode {
    let needed = "\(quantifier): \(condition.question) at level \(condition.level) or more"
    guard let question = evaluation.questions.first(where: { $0.id == condition.question }) else {
      return TraceNode("\(needed): the question is not asked any more.")
    }
    let met =
      switch state(question) {
      case .answered(let option): option.level >= condition.level ? "Met" : "Not met"
      case .open, .unknown, .suspect: "Not decided"
      case .skipped, .notApplicable: "Not met"
      }
    return TraceNode(
      "\(needed). \(met): \(said(question))", id: question.id.rawValue,
      sources: withPlaces ? places(question) : [])
  }
}
