import Diagnostics
import Markdown

/// Builds the catalog from what can be understood; saying what cannot is the checks' work.
struct CatalogBuilder {
  private let context: WrittenContent

  init(_ context: WrittenContent) {
    self.context = context
  }

  func catalog() async -> Catalog {
    var seen: Set<ArticleID> = []
    let articles = await context.written.mapInParallel { Self.article(from: $0) }
    let sound = zip(context.written, articles).compactMap { written, article in
      article.flatMap { seen.insert($0.id).inserted ? (written, $0) : nil }
    }
    let kinds = Dictionary(uniqueKeysWithValues: sound.map { ($0.1.id, $0.1.kind) })
    let relationReader = RelationReader(context, kinds: kinds)
    let relations = sound.flatMap { relationReader.relations(of: $0.0) }
    let lenses = sound.compactMap { lens(from: $0.0, $0.1) }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    let rank = Dictionary(uniqueKeysWithValues: lenses.enumerated().map { ($1.id, $0) })
    let reader = QuestionReader(context, kinds: kinds)
    let questions = sound.compactMap { reader.question(from: $0.0, $0.1) }
      .filter { rank[$0.lens] != nil }
      .sorted { left, right in
        (rank[left.lens] ?? 0, left.order, left.id) < (rank[right.lens] ?? 0, right.order, right.id)
      }
    let untangled = PrerequisiteGraph(questions).untangled()
    return Catalog(
      articles: sound.map(\.1).sorted { $0.id < $1.id }, relations: relations,
      mentions: mentions(sound.map(\.0), kinds: kinds, relations: relations),
      questions: untangled.questions,
      quantities: sound.compactMap { QuantityReader.quantity(from: $0.0, $0.1) }
        .sorted { $0.id < $1.id },
      lenses: lenses,
      policy: sound.lazy.compactMap { PolicyReader(context, kinds: kinds).policy(from: $0.0, $0.1) }
        .first,
      takenApart: untangled.cycles)
  }

  /// The article, unless it lacks what an article cannot be without: a kind, a place and a title.
  private static func article(from written: WrittenArticle) -> Article? {
    guard
      let kind = written.kind, written.fits(kind), written.id.isWellFormed || kind == .policy,
      let title = written.title, !title.text.isEmpty
    else { return nil }
    let document = written.document
    let text = document.text(ofBlocks: document.children(of: document.root))
    return Article(
      id: written.id, kind: kind, title: title.text, summary: written.summary,
      status: written.frontMatter.scalar(.status).flatMap { Status(rawValue: $0.text) },
      origin: written.frontMatter.scalar(.origin).flatMap { Origin(rawValue: $0.text) },
      updated: written.frontMatter.scalar(.updated)?.text ?? "",
      aliases: written.frontMatter.list(.aliases).map { ArticleID($0.text) },
      location: written.location, fingerprint: Fingerprint.of(text), source: written.source,
      document: document, body: written.body,
      sections: written.sections.map { Section(name: $0.heading.text, blocks: $0.blocks) })
  }

  private func lens(from written: WrittenArticle, _ article: Article) -> Lens? {
    guard article.kind == .lens else { return nil }
    let order = written.frontMatter.scalar(.order).flatMap { Int($0.text) }
    return Lens(
      id: article.id, title: article.title, summary: article.summary, order: order ?? 0)
  }

  /// Each pair once, and none that a typed relation joins already; evidence and conditions are no prose.
  private func mentions(
    _ written: [WrittenArticle], kinds: [ArticleID: ArticleKind], relations: [Relation]
  ) -> [Mention] {
    var related: Set<Mention> = []
    for relation in relations {
      guard let target = relation.targetID else { continue }
      related.insert(Mention(source: relation.source, target: target))
      related.insert(Mention(source: target, target: relation.source))
    }
    var found: Set<Mention> = []
    for article in written where kinds[article.id] != nil {
      let ends = Set(article.ends.map(\.link.node))
      for (link, resolved) in context.links(of: article) where !link.isImage {
        guard
          !ends.contains(link.node),
          let target = resolved.articleID, target != article.id, kinds[target] != nil
        else { continue }
        let mention = Mention(source: article.id, target: target)
        if !related.contains(mention) { found.insert(mention) }
      }
    }
    return found.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }
}
