internal import Assessment
internal import KnowledgeBase

/// The answers at level 3 or 4, counted as the policy counts them.
struct AdverseAnswers {
  /// An answer is adverse from this level on; SCORING.md, section 2.
  static let leastLevel = 3

  /// Each adverse major, questions that count as one together.
  let majors: [[Question]]

  /// The adverse minors.
  let minors: [Question]

  /// The adverse majors for which nobody has given evidence, each question by itself.
  let asserted: [Question]

  init(_ evaluation: Evaluation) {
    var majors: [[Question]] = []
    var minors: [Question] = []
    var places: [[ArticleID]: Int] = [:]
    for (question, state) in zip(evaluation.questions, evaluation.states) {
      guard case .answered(let option) = state, option.level >= Self.leastLevel else { continue }
      let group = evaluation.policy.together.first { $0.contains(question.id) }
      switch (question.questionClass, group) {
      case (.context, _): continue
      case (_, let group?):
        if let place = places[group] {
          majors[place].append(question)
        } else {
          places[group] = majors.count
          majors.append([question])
        }
      case (.major, nil): majors.append([question])
      case (.minor, nil): minors.append(question)
      }
    }
    self.majors = majors
    self.minors = minors
    asserted = majors.flatMap(\.self).filter {
      evaluation.review.answers[$0.id]?.grade == .asserted
    }
  }
}
