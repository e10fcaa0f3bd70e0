import KnowledgeBase

extension SiteIndex {
  /// The questions that an answer spares, in the order of asking.
  ///
  /// A question falls away where one of its conditions holds, and where a question that its conditions name
  /// has fallen away itself.
  func spared(after option: Option, to question: ArticleID) -> [ArticleID] {
    var found: [ArticleID] = []
    var seen: Set<ArticleID> = []
    func add(_ id: ArticleID) {
      if seen.insert(id).inserted { found.append(id) }
    }
    for spared in spared[question] ?? [] where spared.condition.options.contains(option.key) {
      add(spared.question)
    }
    var next = 0
    while next < found.count {
      for spared in spared[found[next]] ?? [] { add(spared.question) }
      next += 1
    }
    return found.sorted { (self[$0]?.rank ?? 0, $0) < (self[$1]?.rank ?? 0, $1) }
  }
}
