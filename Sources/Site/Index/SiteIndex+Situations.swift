import KnowledgeBase

extension SiteIndex {
  /// Signals that belong to one point of view, and what each may be a sign of.
  struct Situation: Sendable {
    /// Nil for signals that no question bears on.
    let lens: Lens?
    var signals: [(signal: ArticleID, antipatterns: [ArticleID])]
  }

  /// The signals by the lens whose questions say most about what they signal, in the order of asking.
  func situations() -> [Situation] {
    let lensOf = Dictionary(
      catalog.questions.map { ($0.id, $0.lens) }, uniquingKeysWith: { first, _ in first })
    var byLens: [ArticleID: Situation] = [:]
    var others = Situation(lens: nil, signals: [])
    for signal in shelves[.signal] ?? [] {
      let antipatterns = catalog.relations(to: signal).filter { $0.kind == .signalledBy }
        .map(\.source).sorted { (self[$0]?.rank ?? 0) < (self[$1]?.rank ?? 0) }
      var weights: [ArticleID: Int] = [:]
      for testimony in antipatterns.flatMap({ testimonies[$0] ?? [] })
      where testimony.evidence.direction == .for {
        if let lens = lensOf[testimony.question] {
          weights[lens, default: 0] += testimony.evidence.weight
        }
      }
      let most = weights.values.max()
      if let lens = catalog.lenses.first(where: { most != nil && weights[$0.id] == most }) {
        byLens[lens.id, default: Situation(lens: lens, signals: [])].signals
          .append((signal, antipatterns))
      } else {
        others.signals.append((signal, antipatterns))
      }
    }
    return catalog.lenses.compactMap { byLens[$0.id] } + (others.signals.isEmpty ? [] : [others])
  }
}
