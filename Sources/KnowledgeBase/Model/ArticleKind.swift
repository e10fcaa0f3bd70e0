/// What an article is.
public enum ArticleKind: String, CaseIterable, Hashable, Sendable {
  case story, antipattern, heuristic, signal, remedy, question, quantity, lens, policy

  /// The folder that holds the articles of this kind; nil for the policy, which stands at the root.
  public var folder: String? {
    switch self {
    case .story: "stories"
    case .antipattern: "antipatterns"
    case .heuristic: "heuristics"
    case .signal: "signals"
    case .remedy: "remedies"
    case .question: "questions"
    case .quantity: "quantities"
    case .lens: "lenses"
    case .policy: nil
    }
  }

  /// The kind as it is said of one article, for instance `anti-pattern`.
  public var noun: String { self == .antipattern ? "anti-pattern" : rawValue }

  /// The kind as it is said of any one article, for instance `an anti-pattern`.
  public var withArticle: String { (noun.first == "a" ? "an " : "a ") + noun }

  /// The kind as it is said of several articles.
  public var plural: String {
    switch self {
    case .story: "stories"
    case .remedy: "remedies"
    case .quantity: "quantities"
    case .lens: "lenses"
    case .policy: "policies"
    default: noun + "s"
    }
  }

  /// The kind whose articles stand in a folder, if there is one.
  public init?(folder: String) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }
}

extension ArticleKind: Comparable {
  /// Orders as the kinds are declared, which is the order in which people meet them.
  public static func < (left: ArticleKind, right: ArticleKind) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
