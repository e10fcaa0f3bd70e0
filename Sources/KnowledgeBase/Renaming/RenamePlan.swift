/// What giving an article another id changes, found out before anything is written.
public struct RenamePlan: Hashable, Sendable {
  /// A file with its new text.
  public struct Change: Hashable, Sendable {
    /// The path below the content folder, before the renaming.
    public let path: String

    /// The path as it is shown to people, before the renaming.
    public let shownPath: String

    /// What the file holds now, byte for byte.
    public let before: [UInt8]

    /// What it will hold.
    public let after: [UInt8]

    /// How many places name the article: links, definitions and values in front matter.
    public let places: Int
  }

  /// The id that the article has.
  public let old: ArticleID

  /// The id that it will have; the old one becomes an alias.
  public let new: ArticleID

  /// The article itself.
  public let article: Change

  /// The other files that name it, by path.
  public let others: [Change]

  /// Other questions whose fingerprint names the article, so that answers given to them become suspect.
  public let changedQuestions: [ArticleID]

  /// Where the article will stand, as it is shown to people.
  public var newShownPath: String {
    String(article.shownPath.dropLast("\(old).md".count)) + "\(new).md"
  }
}

/// Why an article cannot get another id.
public enum RenameRefusal: Error, Hashable, Sendable {
  /// No article has the id; the one that was probably meant.
  case unknown(ArticleID, nearest: String?)

  /// The id is an old name of an article.
  case oldName(ArticleID, now: ArticleID)

  /// Several files have the id.
  case ambiguous(ArticleID, paths: [String])

  /// The policy has one name only.
  case policy

  /// The new id is no id.
  case malformed(String)

  /// The new id is the old one.
  case same(ArticleID)

  /// The new id is that of another article.
  case taken(ArticleID, by: String)

  /// The new id was that of another article, and old records and links still mean that one.
  case onceTaken(ArticleID, by: String)

  /// A file that names the article is not readable text, so that it cannot be written anew.
  case unreadable(path: String)

  /// The place of a name in a file cannot be told for certain.
  case uncertain(path: String, line: Int, text: String)
}
