import KnowledgeBase
import Quantities

/// What an interview remembers beside the review; it begins anew when a review is resumed.
struct InterviewMemory: Equatable, Sendable {
  /// The steps shown, oldest first, without the current one; each stands there once.
  var shown: [Interview.Step] = []

  /// Answered steps that were left by going back, the last left last.
  var left: [Interview.Step] = []

  /// The groups of which the part is told.
  var rolesTold: Set<String> = []

  /// The groups of which it is told whether they were asked.
  var askedTold: Set<String> = []

  /// The parts of which it is told which groups have them.
  var partsTold: Set<PopulationRole> = []

  /// Steps that are not asked although nothing is given: their defaults stand in a resumed review.
  var passed: Set<Interview.Step> = []

  /// Groups that were said to keep it going without that being their part.
  var keepers: Set<String> = []

  /// The amounts of which it is told who bears them.
  var bearersTold: Set<QuantityID> = []

  /// Whether machines save or cost more, where the amount is still to be told.
  var direction: Interview.SavingDirection?

  /// The other quantities have been shown.
  var restIsDone = false

  /// Everything was confirmed.
  var isConfirmed = false

  /// Notes and evidence for steps that have no answer yet.
  var drafts: [Interview.Step: Interview.Annotation] = [:]

  /// The number under which each question was first shown.
  var numbers: [ArticleID: Int] = [:]
}

extension Interview {
  typealias Memory = InterviewMemory

  /// What somebody adds to an answer.
  public struct Annotation: Hashable, Sendable {
    /// A note.
    public var note: String?

    /// How it is known; nil if nothing was said, which counts as asserted.
    public var grade: Grade?

    /// Where it was seen.
    public var evidence: String?

    /// Whether nothing was added.
    public var isEmpty: Bool { note == nil && grade == nil && evidence == nil }
  }
}
