internal import Assessment
internal import KnowledgeBase

/// Answers: what was said, how it is known, and how it counts.
extension TraceMaking {
  func state(_ question: Question) -> QuestionState {
    zip(evaluation.questions, evaluation.states).first { $0.0.id == question.id }?.1 ?? .open
  }

  /// An answer in one line, such as `frequency, About once a week (weekly, level 3 of 4)`.
  func short(_ question: Question) -> TraceNode {
    TraceNode("\(question.id), \(said(question))", id: question.id.rawValue)
  }

  /// An answer with its question, class, note, grade and evidence, and whether it is as given.
  func answer(_ question: Question) -> TraceNode {
    let given = subject.review.answers[question.id]
    let known = given.map {
      SectionAnswers.known($0.grade, $0.evidence, $0.note, subject.markup)
    }
    let parts =
      ["\(question.id) (\(counted(question))): \(subject.markup.text(question.title))"]
      + [said(question)] + (known ?? []) + [standing(question, given)].compactMap(\.self)
    return TraceNode(
      parts.joined(separator: " "), id: question.id.rawValue, sources: places(question))
  }

  /// How an adverse answer counts.
  private func counted(_ question: Question) -> String {
    let group = policy.together.first { $0.contains(question.id) }
    let together = group == nil ? "" : ", counted together"
    guard case .answered(let option) = state(question),
      option.level >= AdverseAnswers.leastLevel, question.questionClass != .context
    else { return question.questionClass.rawValue + together }
    return "\(question.questionClass.rawValue)\(together), adverse"
  }

  /// What was said: the option with key and level, or where the question stands.
  func said(_ question: Question) -> String {
    let given = subject.review.answers[question.id]
    switch state(question) {
    case .answered(let option):
      return "\(subject.markup.text(option.text)) (\(option.key), level \(option.level) of 4)."
    case .unknown: return "Not known; ranges over all \(question.options.count) answers."
    case .notApplicable: return "Does not apply; counts as level 0."
    case .skipped(let reason): return "Not needed, counts as level 0: \(because(reason))"
    case .suspect:
      return "Suspect, counts as open: answered with "
        + "'\(given.map { subject.markup.text($0.choice.key) } ?? "")'."
    case .open: return "Open; ranges over all \(question.options.count) answers."
    }
  }

  private func because(_ reason: SkipReason) -> String {
    switch reason {
    case .answer(let question, let option): "\(question) is answered \(option)."
    case .skipped(let question): "\(question) is not needed either."
    }
  }

  /// Whether the answer is as it was given to the question as it is now.
  private func standing(_ question: Question, _ given: Answer?) -> String? {
    guard let given else { return nil }
    switch state(question) {
    case .skipped: return "Kept, not counted: \(subject.markup.text(given.choice.key))."
    case .suspect: return SuspectAnswer(question, given).reason
    default:
      return given.fingerprint == nil
        ? "As given (without a fingerprint, so taken as an answer to the question as it is now)."
        : "As given."
    }
  }

  /// The question with its fingerprint, the chosen option's line, and the line of the record.
  func places(_ question: Question) -> [TraceNode.Source] {
    let asked = TraceNode.Source.content(question.location, fingerprint: question.fingerprint)
    let isGiven = subject.review.answers[question.id] != nil
    let answered: [TraceNode.Source] = isGiven ? [record(question.id)] : []
    guard case .answered(let option) = state(question) else { return [asked] + answered }
    return [asked, .content(option.location, fingerprint: nil)] + answered
  }

  /// A question: its answer, what it bears on, and what depends on it.
  func question(_ id: ArticleID) -> TraceNode {
    guard let question = evaluation.questions.first(where: { $0.id == id }) else {
      return TraceNode("\(id) is no question of this review.")
    }
    let node = answer(question)
    return TraceNode(
      node.text, id: node.id, sources: node.sources,
      parts: bearings(question) + gates(on: question) + skips(by: question))
  }

  private func bearings(_ question: Question) -> [TraceNode] {
    guard case .answered(let option) = state(question) else { return [] }
    return option.evidence.map { evidence in
      TraceNode(
        "Speaks \(evidence.direction.rawValue) \(evidence.antipattern), weight \(evidence.weight).",
        id: evidence.antipattern.rawValue,
        sources: [.content(evidence.location, fingerprint: question.fingerprint)])
    }
  }

  private func gates(on question: Question) -> [TraceNode] {
    policy.gates.flatMap { gate in
      (gate.allOf + gate.anyOf).filter { $0.question == question.id }.map { condition in
        TraceNode(
          "The gate \(gate.id) looks at it from level \(condition.level) on.", id: gate.id,
          sources: [.content(gate.location, fingerprint: policy.fingerprint)])
      }
    }
  }

  private func skips(by question: Question) -> [TraceNode] {
    evaluation.questions.flatMap { later in
      later.skipConditions.filter { $0.question == question.id }.map { condition in
        TraceNode(
          "\(later.id) is not needed if it is \(Words.list(condition.options, "or")).",
          id: later.id.rawValue,
          sources: [.content(condition.location, fingerprint: later.fingerprint)])
      }
    }
  }

  var coverage: TraceNode {
    let groups = Dictionary(grouping: zip(evaluation.questions, evaluation.states)) {
      $0.1.word
    }
    let parts = QuestionState.words.compactMap { word in
      groups[word].map { group in
        TraceNode("\(group.count) \(word): \(Words.list(group.map(\.0.id.rawValue))).")
      }
    }
    return TraceNode("\(CoverageSentence(evaluation: evaluation).text).", parts: parts)
  }
}

extension QuestionState {
  fileprivate static let words = [
    "answered", "not known", "not applicable", "not needed", "suspect", "open",
  ]

  fileprivate var word: String {
    switch self {
    case .answered: "answered"
    case .unknown: "not known"
    case .notApplicable: "not applicable"
    case .skipped: "not needed"
    case .suspect: "suspect"
    case .open: "open"
    }
  }
}
