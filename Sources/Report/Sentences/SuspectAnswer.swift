internal import Assessment
internal import KnowledgeBase

/// An answer that was given before its question changed: kept, shown, and not counted until confirmed.
struct SuspectAnswer {
  let question: Question
  let answer: Answer

  init(_ question: Question, _ answer: Answer) {
    self.question = question
    self.answer = answer
  }

  /// Whether the option that was chosen is still one of the question's.
  var isOptionGone: Bool {
    guard case .option(let key) = answer.choice else { return false }
    return question.option(key) == nil
  }

  /// What is known to have changed.
  var reason: String {
    let fingerprints = answer.fingerprint.flatMap { old in
      old == question.fingerprint
        ? nil : "its fingerprint was \(MarkdownText.singleLine(old)) and is \(question.fingerprint)"
    }
    let gone = isOptionGone ? "the option is not among its answers any more" : nil
    let facts = [gone, fingerprints].compactMap(\.self)
    return "The question has changed since: \(Words.list(facts)). It is asked again first."
  }

  /// Every suspect answer of an evaluation, in the order of the questions.
  static func all(_ evaluation: Evaluation) -> [SuspectAnswer] {
    zip(evaluation.questions, evaluation.states).compactMap { question, state in
      guard state == .suspect, let answer = evaluation.review.answers[question.id] else {
        return nil
      }
      return SuspectAnswer(question, answer)
    }
  }
}
