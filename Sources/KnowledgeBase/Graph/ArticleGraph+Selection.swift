extension ArticleGraph {
  /// The part around an article: what can be reached in a number of steps, whichever way edges point.
  ///
  /// - Parameters:
  ///   - start: the article in the middle; without it in the graph the result is empty.
  ///   - depth: how many steps; 0 leaves the article alone.
  /// - Returns: the articles within reach and every edge between two of them.
  public func neighbourhood(of start: ArticleID, depth: Int) -> ArticleGraph {
    guard nodes.contains(where: { $0.id == start }) else { return keeping([]) }
    var neighbours: [ArticleID: [ArticleID]] = [:]
    for edge in edges {
      neighbours[edge.source, default: []].append(edge.target)
      neighbours[edge.target, default: []].append(edge.source)
    }
    var reached: Set<ArticleID> = [start]
    var rim: Set<ArticleID> = [start]
    for _ in 0..<max(0, depth) where !rim.isEmpty {
      rim = Set(rim.flatMap { neighbours[$0] ?? [] }).subtracting(reached)
      reached.formUnion(rim)
    }
    return keeping(reached)
  }

  /// The articles of some kinds, and one article of any kind.
  public func keeping(_ kinds: Set<ArticleKind>, and start: ArticleID? = nil) -> ArticleGraph {
    keeping(Set(nodes.filter { kinds.contains($0.kind) || $0.id == start }.map(\.id)))
  }

  /// The articles that no edge touches: nothing leads a reader to them.
  public var orphans: ArticleGraph {
    let joined = Set(edges.flatMap { [$0.source, $0.target] })
    return keeping(Set(nodes.map(\.id)).subtracting(joined))
  }

  private func keeping(_ ids: Set<ArticleID>) -> ArticleGraph {
    ArticleGraph(
      nodes: nodes.filter { ids.contains($0.id) },
      edges: edges.filter { ids.contains($0.source) && ids.contains($0.target) })
  }
}
