internal import Assessment
internal import KnowledgeBase

/// What a remedy makes worse, in words.
struct RemedyWords {
  let subject: Subject

  /// `worsens machine cost and owners of many tiny jobs`.
  func worsens(_ remedy: ArticleID) -> String {
    let parts = subject.catalog.relations(from: remedy).filter { $0.kind == .worsens }.compactMap {
      relation -> String? in
      switch relation.target {
      case .article(let id): subject.link(id)
      case .text(let text): Words.uncapitalised(subject.markup.text(text))
      case .noneKnown: nil
      }
    }
    return parts.isEmpty ? "worsens nothing that is known" : "worsens \(Words.list(parts))"
  }
}
