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
  func belongsToLastAnswer(_ step: Interview.Step) -> Bool {
    switch step {
    case .bearer: true
    case .quantity(let key):
      key.quantity == .machineSaving
        || key.quantity == .keepingHours && key.population.map(memory.keepers.contains) ?? false
    default: false
    }
  }
}
