import KnowledgeBase
import Quantities

extension Interview {
  /// The step to ask next: the first that is pending, or of the questions the one that is worth most.
  ///
  /// What belongs to the answer just given is asked right after it in either order.
  ///
  /// - Parameter answered: the step that was answered, whose lens is finished first; nil at the beginning.
  /// - Returns: a pending step.
  func nextPending(after answered: Step?) -> Step {
    let path = path
    let first = path.firstPending
    guard order == .byWorth, path.questionSteps.contains(first), path.isPending(first),
      path.suspectStep == nil
    else { return first }
    var pending = path.questionSteps.filter(path.isPending)
    if let next = pending.first(where: path.belongsToLastAnswer) { return next }
    let ready = pending.filter { !path.waitsForFigures($0) }
    if !ready.isEmpty { pending = ready }
    guard pending.count > 1, let evaluation, let inquiry = try? Inquiry(of: evaluation)
    else { return first }
    let lens = answered.flatMap(inquiry.lens(of:))
    return inquiry.next(among: pending, after: lens, order: order) ?? first
  }
}

extension InterviewPath {
  /// The first question whose answer has to be confirmed, because it changed.
  var suspectStep: Interview.Step? {
    states.firstIndex(of: .suspect).map { .question(questionnaire.questions[$0].id) }
  }

  /// Whether a pending step is the second half of an answer: an amount, its bearer, hours.
  ///
  /// So is what a group is relieved of. It has a default and would come last by its worth, and yet no
  /// verdict is settled before what speaks for the proposal was asked. In a quick review all figures of the
  /// groups come together, in the order of the path.
  func belongsToLastAnswer(_ step: Interview.Step) -> Bool {
    switch step {
    case .bearer: true
    case .quantity where isQuickFigure(step): isTold(questionBringing: Relevance.quickFigures)
    case .quantity(let key):
      switch key.quantity {
      case .machineSaving: true
      case .keepingHours: key.population.map(memory.keepers.contains) ?? false
      case .minutesRemoved: isTold(questionBringing: [.minutesRemoved])
      default: false
      }
    default: false
    }
  }

  /// Whether a figure of a group waits for the question with which all of them come.
  func waitsForFigures(_ step: Interview.Step) -> Bool {
    isQuickFigure(step) && !belongsToLastAnswer(step)
  }

  private func isQuickFigure(_ step: Interview.Step) -> Bool {
    guard case .quantity(let key) = step else { return false }
    return review.scope == .core && key.quantity.scope == .population
  }

  /// Whether the first question that brings one of some quantities along is not to be asked any more.
  private func isTold(questionBringing quantities: [QuantityID]) -> Bool {
    let question = questionnaire.questions.first { question in
      quantities.contains { question.quantities.contains($0.article) }
    }
    return question.map { !isPending(.question($0.id)) } ?? true
  }
}
