/// What the knowledge base says about a quantity that the interview asks for.
public struct QuantityArticle: Hashable, Sendable {
  /// Whom a quantity describes.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    /// One population.
    case population

    /// The proposal as a whole.
    case proposal
  }

  /// How a quantity may be given.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case point, range, pert, share
  }

  /// Its article.
  public let id: ArticleID

  /// What it is called.
  public let title: String

  /// What to type, in plain words.
  public let summary: String

  /// The letter it has in formulas.
  public let symbol: String

  /// Its unit, for instance `min` or `money`.
  public let unit: String

  /// Whom it describes.
  public let scope: Scope

  /// How it may be given.
  public let forms: [Form]

  /// The least value accepted, as written.
  public let minimum: String?

  /// The greatest value accepted, as written.
  public let maximum: String?

  /// The value taken where none is given, as written.
  public let defaultValue: String?

  /// Why it is asked.
  public let whyAsk: String

  /// What an entry looks like.
  public let example: String

  /// Its title's line.
  public let location: Location
}

/// A point of view that groups questions.
public struct Lens: Hashable, Sendable {
  /// Its article.
  public let id: ArticleID

  /// What it is called.
  public let title: String

  /// What it looks at.
  public let summary: String

  /// Its place among the lenses.
  public let order: Int
}
