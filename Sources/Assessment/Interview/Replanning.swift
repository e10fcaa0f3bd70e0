public import KnowledgeBase
public import Quantities

extension Interview {
  /// How a response changed what is asked.
  public struct Replanning: Hashable, Sendable {
    /// Whether the response changed an earlier answer; a first answer can only take questions away.
    public let isChange: Bool

    /// Questions that applied before and do not now, in order; their answers are kept.
    public let noLongerNeeded: [ArticleID]

    /// Questions that did not apply before and do now, in order.
    public let comeBack: [ArticleID]

    /// Those that come back with an answer, which counts again.
    public let countAgain: [ArticleID]

    /// Given quantities that can no longer matter; they are kept.
    public let figuresNoLongerNeeded: [QuantityKey]
  }
}

extension Interview.Replanning {
  /// Compares the path before and after a response; nil if no question came or went.
  init?(from before: Interview, to after: Interview) {
    guard before.review != after.review else { return nil }
    let (old, new) = (before.path, after.path)
    let gone = old.askedQuestions.subtracting(new.askedQuestions)
    let come = new.askedQuestions.subtracting(old.askedQuestions)
    let order = after.questionnaire.questions.map(\.id)
    let kept = Set(new.questionSteps + new.rest)
    let figures = (old.questionSteps + old.rest).compactMap { step -> QuantityKey? in
      guard
        case .quantity(let key) = step, key.quantity != .machineSaving,
        after.given(key)?.value.entry != nil
      else { return nil }
      return kept.contains(step) ? nil : key
    }
    guard !gone.isEmpty || !come.isEmpty || !figures.isEmpty else { return nil }
    self.isChange = !old.isPending(before.step)
    self.noLongerNeeded = order.filter(gone.contains)
    self.comeBack = order.filter(come.contains)
    self.countAgain = comeBack.filter { new.state(of: $0) != .open }
    self.figuresNoLongerNeeded = figures
  }
}
