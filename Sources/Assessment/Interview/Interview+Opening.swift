import Quantities

extension Interview {
  /// How far what comes before the questions has come.
  public struct Opening: Hashable, Sendable {
    /// The number of the current step, from 1.
    public let number: Int

    /// About how many steps there are; a further group that has to do something brings one more.
    public let about: Int
  }

  /// How far what comes before the questions has come; nil at all other steps, and once a question was
  /// shown.
  ///
  /// One group that has to be asked about is reckoned with until some are named.
  public var opening: Opening? {
    guard memory.numbers.isEmpty else { return nil }
    let asked = path.groupSteps.filter { if case .asked = $0 { true } else { false } }
    var steps: [Step] = [.title, .proposal, .groups(.affected), .groups(.gains)]
    let isNobodyTouched = memory.partsTold.isSuperset(of: [.affected, .gains])
    if isNobodyTouched, InterviewPath.parts(of: review).contains(.keeps) {
      steps.append(.groups(.keeps))
    }
    steps += asked
    guard let place = steps.firstIndex(of: step) else { return nil }
    let isReckoned = asked.isEmpty && !memory.partsTold.contains(.affected)
    return Opening(number: place + 1, about: steps.count + (isReckoned ? 1 : 0))
  }
}
