import Diagnostics
package import Markdown

/// What checks may look at besides the article or the catalog itself.
package struct WrittenContent: Sendable {
  /// All articles as written, by path.
  package let written: [WrittenArticle]

  /// Where links lead.
  package let resolver: LinkResolver

  /// The places of the first article of each id, broken or not, in ``written``.
  private let placesByID: [ArticleID: Int]

  private let namesByKind: [ArticleKind: NearMissIndex]

  /// The articles by their titles as ``folded(_:)``.
  private let placesByTitle: [String: Int]

  /// Where the links of each article lead, in their order: a near miss is dear enough to be sought once.
  private let targets: [String: [ResolvedLink]]

  init(written: [WrittenArticle], resolver: LinkResolver) async {
    self.written = written
    self.resolver = resolver
    self.placesByID = Dictionary(
      zip(written.map(\.id), written.indices), uniquingKeysWith: { first, _ in first })
    let named = Dictionary(grouping: written.filter { $0.judgedKind != nil }, by: \.judgedKind)
    self.namesByKind = Dictionary(
      uniqueKeysWithValues: [ArticleKind.lens, .quantity].map { kind in
        (kind, NearMissIndex((named[kind] ?? []).map(\.id.rawValue)))
      })
    self.placesByTitle = Dictionary(
      written.indices.compactMap { place in
        written[place].title.map { (Self.folded($0.text), place) }
      }, uniquingKeysWith: { first, _ in first })
    let targets = await written.mapInParallel { article in
      article.links.map {
        resolver.resolve($0.destination, in: article.folder, of: article.id)
      }
    }
    self.targets = Dictionary(
      zip(written.map(\.path), targets), uniquingKeysWith: { first, _ in first })
  }

  /// The links of an article with where they lead.
  package func links(
    of article: WrittenArticle
  ) -> Zip2Sequence<[LinkOccurrence], [ResolvedLink]> {
    zip(article.links, targets[article.path] ?? [])
  }

  /// Where a link of an article leads.
  package func target(of link: LinkOccurrence, in article: WrittenArticle) -> ResolvedLink {
    guard
      let position = article.position(of: link.node), let targets = targets[article.path],
      targets.indices.contains(position)
    else { return resolver.resolve(link.destination, in: article.folder, of: article.id) }
    return targets[position]
  }

  /// The article whose id or title a text is, whatever its letter case.
  package func articleNamed(_ text: String) -> WrittenArticle? {
    article(ArticleID(text.lowercased())) ?? placesByTitle[Self.folded(text)].map { written[$0] }
  }

  /// The first article of an id, broken or not.
  package func article(_ id: ArticleID) -> WrittenArticle? { placesByID[id].map { written[$0] } }

  /// A title as it is compared: without regard to letter case and to how it is spaced.
  package static func folded(_ title: String) -> String {
    title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The lens or quantity, broken or not, that a misspelt id probably means.
  package func nearest(to id: String, among kind: ArticleKind) -> String? {
    namesByKind[kind]?.best(for: id)
  }

  /// The kind of an article, broken or not; nil where the article or its kind is unknown.
  package func kind(of id: ArticleID) -> ArticleKind? {
    placesByID[id].flatMap { written[$0].judgedKind }
  }
}
