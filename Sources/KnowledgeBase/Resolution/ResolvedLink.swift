/// What a link destination leads to.
public enum ResolvedLink: Hashable, Sendable {
  /// Another article, and a heading in it.
  case article(ArticleID, heading: String?)

  /// An article by a name that it no longer has.
  case alias(ArticleID, now: ArticleID, heading: String?)

  /// A heading of the same article.
  case heading(String)

  /// A review below `examples/`, by its path below the content folder.
  case example(path: String)

  /// Somewhere else: it has a scheme or begins with `//`.
  case external

  /// No file is there; the nearest one, if one is near, as the link would write it.
  case dangling(path: String, nearest: String?)

  /// The article is there, without the heading; the nearest heading, if one is near.
  case danglingHeading(String, in: ArticleID, nearest: String?)

  /// A file is there, but its letters differ in case; what the link must write.
  case caseDiffers(correct: String)

  /// It begins with `/`.
  case absolute

  /// It climbs out of the knowledge base.
  case outside

  /// Its percent-encoding is no UTF-8.
  case undecodable

  /// The article that a link leads to, if it leads to one; a heading that is not there changes nothing.
  public var articleID: ArticleID? {
    switch self {
    case .article(let id, _), .alias(_, let id, _), .danglingHeading(_, let id, _): id
    default: nil
    }
  }
}
