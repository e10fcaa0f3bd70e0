internal import Assessment
internal import KnowledgeBase

/// What lies around a finding as a Mermaid flowchart: causes before it, signals and remedies behind it.
struct NeighbourhoodChart {
  let subject: Subject
  let finding: ArticleID

  /// The flowchart; nil for an anti-pattern that nothing is known to surround.
  var mermaid: String? {
    let groups: [(RelationKind, prefix: String, arrow: (String) -> String)] = [
      (.causedBy, "c", { "\($0) -->|\"causes\"| finding" }),
      (.signalledBy, "s", { "finding -->|\"shows as\"| \($0)" }),
      (.remediedBy, "r", { "finding -->|\"is helped by\"| \($0)" }),
    ]
    let lines = groups.flatMap { kind, prefix, arrow in
      articles(kind).enumerated().flatMap { place, article in
        let name = "\(prefix)\(place)"
        let (opening, closing) = Self.shape(article.kind)
        let label = ArticleGraph.mermaidText(article.title)
        return ["  \(name)\(opening)\"\(label)\"\(closing)", "  \(arrow(name))"]
      }
    }
    guard !lines.isEmpty, let article = subject.catalog.article(finding) else { return nil }
    let (opening, closing) = Self.shape(article.kind)
    let title = ArticleGraph.mermaidText(article.title)
    return (["flowchart LR", "  finding\(opening)\"\(title)\"\(closing)"] + lines)
      .joined(separator: "\n")
  }

  /// Its causes, as a sentence for the list beside the picture; nil where none is known.
  var causes: String? { sentence("Caused by", .causedBy) }

  /// Its signals, likewise.
  var signals: String? { sentence("Shows as", .signalledBy) }

  private func sentence(_ words: String, _ kind: RelationKind) -> String? {
    let links = articles(kind).map { subject.link($0.id) }
    return links.isEmpty ? nil : "\(words): \(Words.list(links))."
  }

  /// The first few of a kind, in the order of the article.
  private func articles(_ kind: RelationKind) -> [Article] {
    let targets = subject.catalog.relations(from: finding).filter { $0.kind == kind }
      .compactMap(\.targetID)
    let all = targets.compactMap { id in subject.catalog.article(id) }
    return Array(all.prefix(Self.mostOfAKind))
  }

  /// More would be the map of the knowledge base, which has pages of its own.
  private static let mostOfAKind = 4

  /// A kind has a shape of its own, so that it is told without colour.
  private static func shape(_ kind: ArticleKind) -> (opening: String, closing: String) {
    switch kind {
    case .antipattern: ("{{", "}}")
    case .signal: ("[/", "\\]")
    case .remedy: ("([", "])")
    default: ("[", "]")
    }
  }
}
