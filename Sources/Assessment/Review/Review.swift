public import KnowledgeBase
public import Quantities

/// Everything that people said about one proposal: what a record holds and an assessment needs.
public struct Review: Hashable, Sendable {
  /// Which questions are required.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    /// Every applicable question.
    case all

    /// The core questions of a quick review; the others stay open and range.
    case core
  }

  /// What is proposed, in a few words.
  public var title: String

  /// What would change and for whom, in a sentence or two for readers who were not there.
  public var proposal: String?

  /// Who answered.
  public var author: String?

  /// Who decides.
  public var decisionOwner: String?

  /// The day of the review, as `YYYY-MM-DD`; dates come from nowhere else.
  public var date: String?

  /// The ISO 4217 code of every amount of money.
  public var currency: String

  /// The fingerprint of the knowledge base that asked.
  public var content: String?

  /// The seed of the samples.
  public var seed: UInt64

  /// Which questions are required.
  public var scope: Scope

  /// The groups of people that the proposal touches, in the order in which they were named.
  public var populations: [Population]

  /// The quantities of the proposal as a whole.
  public var quantities: [QuantityID: GivenQuantity]

  /// The answers, also those of questions that are skipped now or no longer exist.
  public var answers: [ArticleID: Answer]

  /// What was seen after it went live, in the order of the record.
  public var followUps: [FollowUp]

  /// Creates a review; what is left out is empty.
  public init(
    title: String, proposal: String? = nil, author: String? = nil, decisionOwner: String? = nil,
    date: String? = nil, currency: String = "USD", content: String? = nil, seed: UInt64 = 1,
    scope: Scope = .all,
    populations: [Population] = [], quantities: [QuantityID: GivenQuantity] = [:],
    answers: [ArticleID: Answer] = [:], followUps: [FollowUp] = []
  ) {
    self.title = title
    self.proposal = proposal
    self.author = author
    self.decisionOwner = decisionOwner
    self.date = date
    self.currency = currency
    self.content = content
    self.seed = seed
    self.scope = scope
    self.populations = populations
    self.quantities = quantities
    self.answers = answers
    self.followUps = followUps
  }
}
