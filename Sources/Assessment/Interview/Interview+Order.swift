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
    let pending = path.questionSteps.filter(path.isPending)
    if let next = pending.first(where: path.belongsToLastAnswer) { return next }
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
  /// verdict is settled before what speaks for the proposal was asked.
  func belongsToLastAnswer(_ step: Interview.Step) -> Bool {
    switch step {
    case .bearer: true
    case .quantity(let key):
      switch key.quantity {
      case .machineSaving: true
      case .keepingHours: key.population.map(memory.keepers.contains) ?? false
      case .minutesRemoved:
        isTold(questionBringing: review.scope == .core ? .peopleAffected : .minutesRemoved)
      default: false
      }
    default: false
    }
  }

  /// Whether the question that brings a quantity along is not to be asked any more.
  private func isTold(questionBringing quantity: QuantityID) -> Bool {
    let question = questionnaire.questions.first { $0.quantities.contains(quantity.article) }
    return question.map { !isPending(.question($0.id)) } ?? true
  }
}
