import KnowledgeBase
import Quantities

extension Interview {
  /// Stands where an earlier session stopped: at the first pending step, or at checking the answers.
  ///
  /// What was answered before can be gone back to, as if it had been shown in this session.
  mutating func resume() {
    let began =
      !review.answers.isEmpty || !review.quantities.isEmpty
      || review.populations.contains { !$0.quantities.isEmpty }
    memory.rolesTold = Set(review.populations.map(\.id))
    // Where nothing else was answered yet, the session may have ended before the groups were complete.
    let told = review.populations.filter { group in
      group.asked != .unknown || began && group.role != .gains
    }
    memory.askedTold = Set(told.map(\.id))
    let isBeyond = !review.populations.isEmpty && (began || !told.isEmpty)
    memory.partsTold = isBeyond ? Set(PopulationRole.allCases) : partsNamed
    memory.bearersTold = Set(review.quantities.keys)
    // Whoever named groups or answered was past it.
    if began || !review.populations.isEmpty { memory.passed.insert(.proposal) }
    passOverDefaults()
    memory.restIsDone = questionnaire.missing(in: review).isEmpty && began
    let path = path
    step = nextPending(after: nil)
    memory.shown = path.steps.filter { isShownBefore($0, path) && $0 != step }
    for case .question(let id) in path.steps where !path.isPending(.question(id)) {
      memory.numbers[id] = memory.numbers.count + 1
    }
    numberCurrentQuestion()
  }

  /// Defaults that a review of another origin left standing are not asked for again.
  ///
  /// Those that come after the last answer are: they were not reached yet.
  ///
  /// Where the order is not the catalog's, that says nothing until all is answered.
  private mutating func passOverDefaults() {
    guard order == .inOrder || questionnaire.missing(in: review).isEmpty else { return }
    let path = path
    let steps = path.steps
    guard let last = steps.lastIndex(where: { isAnswered($0, path) }) else { return }
    for step in steps[..<last] {
      switch step {
      case .keeper where path.isPending(step): memory.passed.insert(step)
      case .quantity(let key) where key.quantity.defaultValue != nil && given(key) == nil:
        memory.passed.insert(step)
      default: continue
      }
    }
  }

  /// Whether a step is a question or a quantity with an answer.
  private func isAnswered(_ step: Step, _ path: InterviewPath) -> Bool {
    switch step {
    case .question(let id): path.state(of: id) != .open
    case .quantity(let key): given(key) != nil
    case .saving: review.quantities[.machineSaving] != nil
    default: false
    }
  }

  /// The parts that some group has, and those that are asked about before them.
  private var partsNamed: Set<PopulationRole> {
    let parts: [PopulationRole] = [.affected, .gains, .keeps]
    let last = parts.lastIndex { part in review.populations.contains { $0.role == part } }
    return Set(last.map { parts[...$0] } ?? [])
  }

  private func isShownBefore(_ step: Step, _ path: InterviewPath) -> Bool {
    switch step {
    case .group, .role, .rest, .check, .done: false
    case .title: !review.title.isEmpty
    default: !path.isPending(step)
    }
  }

  /// Gives a question that is shown for the first time the next number.
  mutating func numberCurrentQuestion() {
    guard case .question(let id) = step, memory.numbers[id] == nil else { return }
    memory.numbers[id] = (memory.numbers.values.max() ?? 0) + 1
  }
}
