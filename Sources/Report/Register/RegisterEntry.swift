public import Assessment
public import KnowledgeBase
internal import Quantities

/// One review as a line of the register.
public struct RegisterEntry: Sendable {
  /// Where it stands.
  public let path: String

  /// What is proposed.
  public let title: String

  /// Who decides.
  public let decisionOwner: String?

  /// The day of the review.
  public let date: String?

  /// The day on which somebody last looked: that of the review, or of its last follow-up.
  public let lastLook: String?

  /// The currency of its amounts.
  public let currency: String

  /// What the model says of it.
  public let brief: BriefEvaluation

  /// How many quantities were measured after it went live.
  public let measured: Int

  /// The tripwires and other limits that what was measured lies beyond, by population and quantity.
  public let crossed: [String]

  /// Whether one of these is a tripwire.
  public let isTripwireCrossed: Bool

  /// Makes a line of a review.
  ///
  /// - Parameters:
  ///   - file: the review.
  ///   - path: where it stands, as it is shown.
  ///   - rules: the knowledge base's questions and policy.
  ///   - catalog: the knowledge base.
  /// - Throws: ``Evaluation/Problem`` if its quantities contradict each other.
  public init(
    _ file: ReviewFile, path: String, _ rules: BriefRules, _ catalog: Catalog
  ) throws(Evaluation.Problem) {
    let review = file.review
    self.path = path
    title = MarkdownText.singleLine(review.title)
    decisionOwner = review.decisionOwner.map { MarkdownText.singleLine($0) }
    date = review.date
    lastLook = ([review.date].compactMap(\.self) + review.followUps.map(\.date)).max()
    currency = review.currency
    brief = try BriefEvaluation(of: review, rules)
    guard review.followUps.contains(where: { $0.measured != nil }) else {
      (measured, crossed, isTripwireCrossed) = (0, [], false)
      return
    }
    let followedUp = try FollowedUp(try Evaluation(of: review, in: catalog), in: catalog)
    measured = followedUp.facts.count
    crossed =
      followedUp.crossedLimits.map(\.key.description)
      + followedUp.unnamedWork.map(\.key.description)
    isTripwireCrossed = followedUp.isTripwireCrossed
  }

  /// The verdict's id, or `at-least-` and the mildest that is possible.
  var verdictID: String {
    brief.ruling.verdict?.rawValue ?? "at-least-\(brief.ruling.atLeast.rawValue)"
  }

  /// Whether it goes ahead as it stands.
  var goesAhead: Bool { brief.ruling.verdict.map { $0 <= .guards } ?? false }

  /// Hours that people give a year; nil where a figure is missing.
  var toilHours: Double? { sum(\.toilHours) }

  /// Hours that people get back a year; nil where a figure is missing.
  var gainHours: Double? { sum(\.gainHours) }

  /// What the hours given cost a year; nil where a figure is missing.
  var toil: Double? { sum(\.toil) }

  /// What the hours got back are worth a year; nil where a figure is missing.
  var gain: Double? { sum(\.gain) }

  /// Where nobody is named, nobody knows what anybody gives.
  private func sum(_ path: KeyPath<BriefEvaluation.Share, Double?>) -> Double? {
    guard !brief.populations.isEmpty else { return nil }
    var sum = 0.0
    for population in brief.populations {
      guard let value = population[keyPath: path] else { return nil }
      sum += value
    }
    return sum
  }
}
