public import KnowledgeBase

/// The smallest changes of answers that would give another verdict.
///
/// SCORING.md, section 4. Compared is what is printed: the verdict, or the lower bound where none is. A
/// better verdict is a milder one than that, so that a change with open answers left counts as soon as
/// some completion is milder than all were. PROCEED cannot be bettered and is asked what would break it:
/// the changes after which some completion gives another verdict.
///
/// Changed are given answers that a redesign can change, to a better option or, to break PROCEED, to a
/// worse one; open, unknown and suspect answers are for asking and not for changing. Skips, the band and
/// whether anything recurs are worked out again for each change.
public struct Flips: Hashable, Sendable {
  /// Which way the verdict is to go.
  public enum Aim: String, CaseIterable, Hashable, Sendable {
    /// A milder verdict than the one printed.
    case better

    /// Anything but PROCEED.
    case broken
  }

  /// Which way the verdict is to go: broken only from a printed PROCEED.
  public let aim: Aim

  /// Sets of changes of one size, the smallest that does; at most ``limit`` of them.
  ///
  /// Those with the fewest costly changes come first, then those whose new answers have the highest
  /// levels together (the lowest, to break), then in the order of the questions.
  public let sets: [Flip]

  /// How many sets of that size there are.
  public let count: Int

  /// How many sets are kept; a dozen choices are more than anybody weighs.
  public static let limit = 12

  /// The most answers that are changed at once; more is another design.
  public static let largestSize = 3

  /// Finds the flips of a review.
  ///
  /// - Throws: ``Evaluation/Problem`` if the quantities are too large with the recurring work counted
  ///   the other way.
  public init(of evaluation: Evaluation, in catalog: Catalog) throws(Evaluation.Problem) {
    let findings = evaluation.findings.map(\.id)
    try self.init(of: evaluation) { change in
      guard evaluation.ruling.verdict != .proceed else { return [] }
      return Remedy.remedies(of: change, findings: findings, in: catalog)
    }
  }

  init(
    of evaluation: Evaluation, remedies: (Option) -> [Remedy]
  ) throws(Evaluation.Problem) {
    let search = FlipSearch(try VerdictReading(of: evaluation), evaluation)
    let found = search.smallestSets()
    aim = search.aim
    count = found.count
    sets = found.prefix(Self.limit).map { set in
      Flip(
        changes: set.map { change in
          AnswerChange(search.questions[change.place], from: change.from, to: change.to, remedies)
        },
        ruling: search.ruling(after: set))
    }
  }
}

/// A set of changed answers that gives another verdict; leaving out any of them does not.
public struct Flip: Hashable, Sendable {
  /// The changes, in the order of the questions.
  public let changes: [AnswerChange]

  /// What is possible afterwards.
  public let ruling: Ruling
}

/// One answer changed to another, at the highest level that still does (the lowest, to break PROCEED).
public struct AnswerChange: Hashable, Sendable {
  /// The question.
  public let question: ArticleID

  /// The key of the option that was chosen.
  public let from: String

  /// The key of the option that would have to hold.
  public let to: String

  /// How easily a redesign can change it; never `fixed`.
  public let change: Changeability

  /// What would do it: remedies for the anti-patterns that the answer speaks for; none to break PROCEED.
  public let remedies: [Remedy]

  fileprivate init(
    _ question: Question, from: Option, to: Option, _ remedies: (Option) -> [Remedy]
  ) {
    self.question = question.id
    self.from = from.key
    self.to = to.key
    self.change = question.change
    self.remedies = remedies(from)
  }
}
