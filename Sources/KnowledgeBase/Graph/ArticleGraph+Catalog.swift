extension ArticleGraph {
  /// The whole graph of a catalog.
  public init(_ catalog: Catalog) {
    let nodes = catalog.articles.map { article in
      Node(id: article.id, kind: article.kind, title: article.title, location: article.location)
    }
    let known = Set(nodes.map(\.id))
    var edges = EdgeCollection()
    for relation in catalog.relations {
      guard let target = relation.targetID else { continue }
      edges.add(relation.source, target, .relation(relation.kind), reason: relation.reason)
    }
    for question in catalog.questions { edges.add(question) }
    if let policy = catalog.policy { edges.add(policy) }
    for mention in catalog.mentions { edges.add(mention.source, mention.target, .mention) }
    self.init(
      nodes: nodes,
      edges: edges.sorted.filter { known.contains($0.source) && known.contains($0.target) })
  }
}

/// Edges while they are gathered, each kind once for a pair.
private struct EdgeCollection {
  private struct Key: Hashable {
    let source: ArticleID
    let target: ArticleID
    let kind: EdgeKind
  }

  private var contents: [Key: (reason: String, answers: [ArticleGraph.Answer])] = [:]

  mutating func add(
    _ source: ArticleID, _ target: ArticleID, _ kind: EdgeKind, reason: String = "",
    answers: [ArticleGraph.Answer] = []
  ) {
    let key = Key(source: source, target: target, kind: kind)
    let before = contents[key]
    contents[key] = (before?.reason ?? reason, (before?.answers ?? []) + answers)
  }

  mutating func add(_ question: Question) {
    add(question.id, question.lens, .lens)
    for quantity in question.quantities { add(question.id, quantity, .quantity) }
    for option in question.options {
      for evidence in option.evidence {
        add(
          question.id, evidence.antipattern, .evidence(evidence.direction),
          answers: [ArticleGraph.Answer(option: option.key, weight: evidence.weight)])
      }
    }
    for condition in question.skipConditions {
      add(
        question.id, condition.question, .skippedBy,
        answers: condition.options.map { ArticleGraph.Answer(option: $0, weight: nil) })
    }
  }

  mutating func add(_ policy: Policy) {
    for condition in policy.gates.flatMap({ $0.allOf + $0.anyOf }) {
      add(ArticleKind.policyID, condition.question, .gate)
    }
    for question in policy.together.joined() { add(ArticleKind.policyID, question, .group) }
  }

  var sorted: [ArticleGraph.Edge] {
    contents.map { key, content in
      ArticleGraph.Edge(
        source: key.source, target: key.target, kind: key.kind, reason: content.reason,
        answers: content.answers)
    }
    .sorted { ($0.source, $0.target, $0.kind.name) < ($1.source, $1.target, $1.kind.name) }
  }
}

extension ArticleKind {
  /// The id of the one policy, which is its file's name.
  fileprivate static var policyID: ArticleID { ArticleID(ArticleKind.policy.rawValue) }
}
