public import Diagnostics
public import Markdown

/// Who answers for a text.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// Somebody still has to look it up.
  case draft

  /// The facts were checked against the sources named.
  case reviewed
}

/// Where a story comes from.
public enum Origin: String, CaseIterable, Hashable, Sendable {
  /// Invented to make a point.
  case fictional

  /// Published by somebody else.
  case reported

  /// Seen by the author.
  case firstHand = "first-hand"
}

/// One article of the knowledge base, with its relations resolved elsewhere (``Catalog``).
public struct Article: Sendable {
  /// Its name.
  public let id: ArticleID

  /// What it is.
  public let kind: ArticleKind

  /// The text of its one H1.
  public let title: String

  /// The first paragraph: at most 300 characters that stand for the whole.
  public let summary: String

  /// Who answers for it; nil for questions, quantities, lenses and the policy.
  public let status: Status?

  /// Where a story comes from; nil for other kinds.
  public let origin: Origin?

  /// The day of the last change, as `YYYY-MM-DD`.
  public let updated: String

  /// Names that it had before.
  public let aliases: [ArticleID]

  /// Its title's line.
  public let location: Location

  /// 16 hexadecimal digits over the text as it is read, without front matter; see ``Fingerprint``.
  public let fingerprint: String

  /// The file.
  public let source: SourceFile

  /// The body's tree, with positions in ``source``.
  public let document: Document

  /// The body's source text, without front matter.
  public let body: String

  /// The H2 sections in their order.
  public let sections: [Section]
}

/// An H2 section of an article.
public struct Section: Hashable, Sendable {
  /// The heading's text.
  public let name: String

  /// The blocks below the heading, up to the next one of level 1 or 2.
  public let blocks: [NodeID]
}

extension Article {
  /// The text of the first section with a heading, paragraphs apart by an empty line, without markup;
  /// empty where there is no such section.
  public func text(ofSection name: String) -> String {
    sections.first { $0.name == name }.map { document.text(ofBlocks: $0.blocks) } ?? ""
  }
}
