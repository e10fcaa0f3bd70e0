public import Assessment

/// How an interview ended.
public enum InterviewOutcome: Sendable {
  /// All that is required was answered and confirmed.
  case finished(InterviewAccount)

  /// Somebody saved and left, or the input ended.
  case left(InterviewAccount)

  /// The time that was set is used up.
  case outOfTime(InterviewAccount)

  /// A signal came.
  case interrupted(Interruption, InterviewAccount)

  /// What there is to say at the end, however it came.
  public var account: InterviewAccount {
    switch self {
    case .finished(let account), .left(let account), .outOfTime(let account),
      .interrupted(_, let account):
      account
    }
  }
}

/// What an interview leaves behind.
public struct InterviewAccount: Sendable {
  /// The review with all answers.
  public let review: Review

  /// The questions that have an answer now, of this session and of earlier ones.
  public let answers: Int

  /// Whether this session changed the review.
  public let isChanged: Bool

  /// Why the last state could not be saved; nil if it is saved, or if nothing was changed.
  public let unsaved: String?

  /// Whether the verdict was settled, so that the answers left out could not change it.
  public let isSettled: Bool
}
