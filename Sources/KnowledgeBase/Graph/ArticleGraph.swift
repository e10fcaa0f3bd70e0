/// The knowledge base as nodes and edges, for drawing and for other programs.
///
/// Besides the typed relations it has what questions and the policy say about other articles, so that nothing
/// that bears on an article is missing from its neighbourhood.
public struct ArticleGraph: Hashable, Sendable {
  /// An article.
  public struct Node: Hashable, Sendable {
    /// Its name.
    public let id: ArticleID

    /// What it is.
    public let kind: ArticleKind

    /// What it is called.
    public let title: String

    /// Its title's line.
    public let location: Location
  }

  /// Something that one article says about another; each kind at most once for a pair.
  public struct Edge: Hashable, Sendable {
    /// The article that says so.
    public let source: ArticleID

    /// What it is said of.
    public let target: ArticleID

    /// How the two bear on each other.
    public let kind: EdgeKind

    /// Why, as a relation gives it; empty for other kinds.
    public let reason: String

    /// The option keys that are meant, with the weight of evidence; empty for kinds without answers.
    public let answers: [Answer]
  }

  /// An answer that makes an edge.
  public struct Answer: Hashable, Sendable {
    /// The option's key.
    public let option: String

    /// How much it counts as evidence; nil where it is none.
    public let weight: Int?
  }

  /// The articles, by id.
  public let nodes: [Node]

  /// The edges, by source, target and kind; both ends are among the nodes.
  public let edges: [Edge]

  init(nodes: [Node], edges: [Edge]) {
    self.nodes = nodes
    self.edges = edges
  }
}

/// What an edge of the graph stands for.
public enum EdgeKind: Hashable, Sendable {
  /// A link in a relation section.
  case relation(RelationKind)

  /// Answers to a question speak for or against an anti-pattern.
  case evidence(Evidence.Direction)

  /// Answers to another question spare this one.
  case skippedBy

  /// A question belongs to a lens.
  case lens

  /// A question asks for a quantity right after it.
  case quantity

  /// A gate of the policy looks at a question.
  case gate

  /// The policy counts a question with others as one.
  case group

  /// An untyped link in prose.
  case mention

  /// The kind in words, from source to target; the same words stand in every export.
  public var name: String {
    switch self {
    case .relation(let kind): kind.rawValue
    case .evidence(let direction): "Answers speak \(direction.rawValue)"
    case .skippedBy: "Skip when"
    case .lens: "Lens"
    case .quantity: "Asks for"
    case .gate: "Gate"
    case .group: "Together"
    case .mention: "Mentions"
    }
  }
}
