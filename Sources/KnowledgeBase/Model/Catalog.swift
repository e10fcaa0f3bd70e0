/// The compiled knowledge base: articles, typed relations with their inverses, and what a review needs.
///
/// ```
/// story ◀─Exemplified by─ antipattern ─Remedied by─▶ remedy ─Rests on─▶ heuristic
///                            ▲    ▲
///              for/against   │    └─ Signalled by ─▶ signal
///                  question ─┘
/// ```
public struct Catalog: Sendable {
  /// All articles, by id.
  public let articles: [Article]

  /// All typed relations, in order of path and line.
  public let relations: [Relation]

  /// Untyped links in prose, each pair once, by source and target.
  public let mentions: [Mention]

  /// The questions in the order in which they are asked; their prerequisites have no cycles.
  public let questions: [Question]

  /// The quantities, by id.
  public let quantities: [QuantityArticle]

  /// The lenses in the order in which they are asked.
  public let lenses: [Lens]

  /// The policy; nil where its article is missing or broken.
  public let policy: Policy?

  /// 16 hexadecimal digits over all articles and the policy.
  public let fingerprint: String

  /// The cycles of prerequisites that were taken apart, for the check that reports them.
  package let takenApart: [[ArticleID]]

  private let articleIndex: [ArticleID: Int]
  private let questionIndex: [ArticleID: Int]
  private let outgoing: [ArticleID: [Int]]
  private let incoming: [ArticleID: [Int]]
  private let mentionedBy: [ArticleID: [ArticleID]]

  init(
    articles: [Article], relations: [Relation], mentions: [Mention], questions: [Question],
    quantities: [QuantityArticle], lenses: [Lens], policy: Policy?,
    takenApart: [[ArticleID]] = []
  ) {
    self.articles = articles
    self.relations = relations
    self.mentions = mentions
    self.questions = questions
    self.quantities = quantities
    self.lenses = lenses
    self.policy = policy
    self.takenApart = takenApart
    let lines = articles.map { "\($0.id) \($0.fingerprint)\n" }.sorted()
    self.fingerprint = Fingerprint.of(lines.joined())
    self.articleIndex = Self.index(articles.map(\.id))
    self.questionIndex = Self.index(questions.map(\.id))
    self.outgoing = Dictionary(grouping: relations.indices) { relations[$0].source }
    var incoming: [ArticleID: [Int]] = [:]
    for (position, relation) in relations.enumerated() {
      if let target = relation.targetID { incoming[target, default: []].append(position) }
    }
    self.incoming = incoming
    self.mentionedBy = Dictionary(grouping: mentions, by: \.target).mapValues { $0.map(\.source) }
  }

  private static func index(_ ids: [ArticleID]) -> [ArticleID: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The article with an id.
  public func article(_ id: ArticleID) -> Article? { articleIndex[id].map { articles[$0] } }

  /// The question with an id.
  public func question(_ id: ArticleID) -> Question? { questionIndex[id].map { questions[$0] } }

  /// The relations that an article states, as written.
  public func relations(from id: ArticleID) -> [Relation] {
    (outgoing[id] ?? []).map { relations[$0] }
  }

  /// The relations that other articles state about this one: the derived inverses.
  public func relations(to id: ArticleID) -> [Relation] {
    (incoming[id] ?? []).map { relations[$0] }
  }

  /// The articles that link to this one in prose, without a relation of either direction between them.
  public func backlinks(to id: ArticleID) -> [ArticleID] { mentionedBy[id] ?? [] }

  /// The article that has an id now or had it before.
  public func article(namedOrOnceNamed id: ArticleID) -> Article? {
    article(id) ?? articles.first { $0.aliases.contains(id) }
  }
}

/// An untyped link from one article's prose to another article.
public struct Mention: Hashable, Sendable {
  /// The article that links.
  public let source: ArticleID

  /// The article it links to.
  public let target: ArticleID
}
