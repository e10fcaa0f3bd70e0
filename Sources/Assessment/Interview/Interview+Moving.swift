extension Interview {
  /// Goes to another step and remembers the one that was answered.
  ///
  /// Steps that were left by going back stay reachable: they come to stand before the one just answered.
  mutating func moveOn(from answered: Step, to next: Step) {
    let left = memory.left.reversed().filter { $0 != answered }
    memory.shown.removeAll { $0 == answered || left.contains($0) }
    memory.shown += left + [answered]
    memory.shown.removeAll { $0 == next }
    memory.left = []
    step = next
  }

  /// Whether a step was shown before that still can be gone back to.
  public var canGoBack: Bool {
    let path = path
    return memory.shown.contains { isReachable($0, path) }
  }

  mutating func goBack() throws(Refusal) {
    let path = path
    guard let place = memory.shown.lastIndex(where: { isReachable($0, path) }) else {
      throw .nothingBefore
    }
    let target = memory.shown[place]
    memory.shown.removeSubrange(place...)
    if isReachable(step, path) && !path.isPending(step) { memory.left.append(step) }
    memory.left.removeAll { $0 == target }
    memory.isConfirmed = false
    step = target
  }

  /// Goes to a step that a list of steps offers.
  mutating func change(_ target: Step) throws(Refusal) {
    switch step {
    case .rest: guard path.rest.contains(target) else { throw .notHere }
    case .check:
      guard target == .group(nil) || sheet.contains(where: { $0.steps.contains(target) }) else {
        throw .notHere
      }
    default: throw .notHere
    }
    // From the list of the others one comes back to it, until it is said to be right.
    if target == .rest { memory.restIsDone = false }
    moveOn(from: step, to: target)
  }

  /// Whether a step can be shown: it is on the path, and a list is not shown before its time.
  func isReachable(_ step: Step, _ path: InterviewPath) -> Bool {
    switch step {
    case .title, .proposal: true
    case .groups(let role): InterviewPath.parts(of: review).contains(role)
    case .group(let id): id.map { group($0) != nil } ?? true
    case .role(let id), .asked(let id): group(id) != nil
    case .question(let id): path.askedQuestions.contains(id)
    case .keeper: path.needsKeeper
    case .saving, .quantity, .bearer: path.questionSteps.contains(step) || path.rest.contains(step)
    case .rest: !path.rest.isEmpty && [.rest, .check, .done].contains(path.firstPending)
    case .check: [.rest, .check, .done].contains(path.firstPending)
    case .done: false
    }
  }

  /// Whether a step was asked, has an answer, and can be gone back to.
  public func isAnswered(_ step: Step) -> Bool {
    let path = path
    return isReachable(step, path) && !path.isPending(step)
  }
}
