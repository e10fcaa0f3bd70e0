/// How many questions stand where; the six numbers add up to all questions.
public struct Coverage: Hashable, Sendable {
  /// Answered with an option.
  public var answered = 0

  /// Declared not known.
  public var unknown = 0

  /// Declared not to apply.
  public var notApplicable = 0

  /// Not needed.
  public var skipped = 0

  /// Answered before the question changed.
  public var suspect = 0

  /// Not answered yet.
  public var open = 0

  /// The questions that are not skipped.
  public var applicable: Int { answered + unknown + notApplicable + suspect + open }

  /// Counts states.
  public init(_ states: some Sequence<QuestionState>) {
    for state in states {
      switch state {
      case .open: open += 1
      case .answered: answered += 1
      case .unknown: unknown += 1
      case .notApplicable: notApplicable += 1
      case .skipped: skipped += 1
      case .suspect: suspect += 1
      }
    }
  }
}
