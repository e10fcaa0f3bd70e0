/// How one article bears on another; the raw value is the heading under which it is written.
public enum RelationKind: String, CaseIterable, Hashable, Sendable {
  case signalledBy = "Signalled by"
  case causedBy = "Caused by"
  case exemplifiedBy = "Exemplified by"
  case remediedBy = "Remedied by"
  case counteredBy = "Countered by"
  case restsOn = "Rests on"
  case overdoneBecomes = "Overdone becomes"
  case worsens = "Worsens"
  case shows = "Shows"
  case contrastsWith = "Contrasts with"
  case seeAlso = "See also"

  /// The heading for the same relation read from its far end.
  public var inverseHeading: String {
    switch self {
    case .signalledBy: "Signal of"
    case .causedBy: "Cause of"
    case .exemplifiedBy: "Example of"
    case .remediedBy: "Remedy for"
    case .counteredBy: "Counterweight to"
    case .restsOn: "Foundation of"
    case .overdoneBecomes: "Comes of overdoing"
    case .worsens: "Made worse by"
    case .shows: "Shown by"
    case .contrastsWith: "Contrasts with"
    case .seeAlso: "See also"
    }
  }

  /// Whether the relation reads the same from both ends.
  public var isSymmetric: Bool { self == .seeAlso || self == .contrastsWith }

  /// The kinds of article under which the section may stand.
  public var nearKinds: Set<ArticleKind> {
    switch self {
    case .signalledBy, .causedBy, .remediedBy: [.antipattern]
    case .exemplifiedBy: [.antipattern, .remedy]
    case .counteredBy: [.antipattern, .heuristic, .remedy]
    case .restsOn, .overdoneBecomes, .worsens: [.remedy]
    case .shows, .contrastsWith: [.story]
    case .seeAlso: Set(ArticleKind.allCases)
    }
  }

  /// The kinds of article that may stand at the far end.
  public var farKinds: Set<ArticleKind> {
    switch self {
    case .signalledBy: [.signal]
    case .causedBy: [.antipattern, .heuristic]
    case .exemplifiedBy: [.story]
    case .remediedBy: [.remedy]
    case .counteredBy: [.heuristic, .story, .antipattern, .remedy]
    case .restsOn, .shows: [.heuristic]
    case .overdoneBecomes: [.antipattern, .heuristic]
    case .worsens: [.antipattern]
    case .contrastsWith: [.story, .antipattern]
    case .seeAlso: Set(ArticleKind.allCases)
    }
  }

  /// Whether an item may name its far end in plain words instead of a link.
  public var allowsPlainText: Bool { self == .overdoneBecomes || self == .worsens }
}

/// One typed edge of the graph, as it is written in a relation section.
public struct Relation: Hashable, Sendable {
  /// What stands at the far end.
  public enum FarEnd: Hashable, Sendable {
    /// Another article.
    case article(ArticleID)

    /// A quality or a group of people, in plain words.
    case text(String)

    /// The author says that nothing is known.
    case noneKnown
  }

  /// How the two bear on each other.
  public let kind: RelationKind

  /// The article that says so.
  public let source: ArticleID

  /// What it is said of.
  public let target: FarEnd

  /// Why, as the rest of the item says; may be empty.
  public let reason: String

  /// The item's line.
  public let location: Location

  /// The article at the far end, if it is one.
  public var targetID: ArticleID? {
    guard case .article(let id) = target else { return nil }
    return id
  }
}
