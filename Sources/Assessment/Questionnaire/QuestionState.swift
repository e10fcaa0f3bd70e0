public import KnowledgeBase

/// Where a question stands in a review.
public enum QuestionState: Hashable, Sendable {
  /// Not answered yet.
  case open

  /// Answered with one of its options.
  case answered(Option)

  /// Declared not known.
  case unknown

  /// Declared not to apply.
  case notApplicable

  /// Not needed; its answer, if it has one, is kept and not counted.
  case skipped(SkipReason)

  /// Answered before the question changed, or with an option that it no longer has; counts as open.
  case suspect

  /// Whether it ranges over all options in an assessment.
  public var ranges: Bool {
    switch self {
    case .open, .unknown, .suspect: true
    case .answered, .notApplicable, .skipped: false
    }
  }
}

/// Why a question is not needed.
public enum SkipReason: Hashable, Sendable {
  /// An earlier question was answered in a way that makes it pointless.
  case answer(question: ArticleID, option: String)

  /// An earlier question that its conditions name was itself not needed.
  case skipped(question: ArticleID)
}
