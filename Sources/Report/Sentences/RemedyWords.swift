internal import Assessment
internal import KnowledgeBase

/// What a remedy makes worse, in words.
struct RemedyWords {
  let subject: Subject

  /// `worsens machine cost, owners of many tiny jobs and the risk of *Ticket ops*`.
  func worsens(_ remedy: ArticleID) -> String {
    let parts = subject.catalog.relations(from: remedy).filter { $0.kind == .worsens }.compactMap {
      relation -> String? in
      switch relation.target {
      case .article(let id):
        (subject.catalog.article(id)?.kind == .antipattern ? "the risk of " : "") + subject.link(id)
      case .text(let text): Words.uncapitalised(subject.markup.text(text))
      case .noneKnown: nil
      }
    }
    return parts.isEmpty ? "worsens nothing that is known" : "worsens \(Words.list(parts))"
  }
}
