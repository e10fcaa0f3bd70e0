public import KnowledgeBase

/// A way to change an answer, and what it makes worse.
public struct Remedy: Hashable, Sendable {
  /// The remedy's article.
  public let id: ArticleID

  /// The anti-patterns that it is a remedy for and that the answer speaks for, in the order of findings.
  public let antipatterns: [ArticleID]

  /// What it makes worse, as its article says it, or that nothing is known.
  public let worsens: [Relation]
}

extension Remedy {
  /// The remedies of the anti-patterns for which an answer is evidence.
  ///
  /// Those of the anti-pattern that comes first in `findings`, which is the review's own ranking, come
  /// first, each in the order of its article.
  static func remedies(
    of option: Option, findings: [ArticleID], in catalog: Catalog
  ) -> [Remedy] {
    let antipatterns = option.evidence.filter { $0.direction == .for }.map(\.antipattern)
      .sorted { left, right in
        let ranks = [left, right].map { findings.firstIndex(of: $0) ?? findings.count }
        return (ranks[0], left) < (ranks[1], right)
      }
    var order: [ArticleID] = []
    var reasons: [ArticleID: [ArticleID]] = [:]
    for antipattern in antipatterns {
      let remedies = catalog.relations(from: antipattern).filter { $0.kind == .remediedBy }
      for remedy in remedies.compactMap(\.targetID) {
        if reasons[remedy] == nil { order.append(remedy) }
        if !reasons[remedy, default: []].contains(antipattern) {
          reasons[remedy, default: []].append(antipattern)
        }
      }
    }
    return order.map { id in
      Remedy(
        id: id, antipatterns: reasons[id] ?? [],
        worsens: catalog.relations(from: id).filter { $0.kind == .worsens })
    }
  }
}
