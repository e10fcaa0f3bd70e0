internal import Assessment
internal import KnowledgeBase
internal import Records

extension ReviewFile {
  /// The same file with the answers to renamed questions under their present ids, unread keys with them.
  func withPresentIDs(in catalog: Catalog) -> ReviewFile {
    var copy = self
    copy.review = review.withPresentIDs(in: catalog)
    for (old, present) in catalog.renamedQuestions
    where review.answers[present] == nil && copy.review.answers[old] == nil {
      let unread = copy.kept[.answer(old)]
      guard !unread.isEmpty else { continue }
      copy.kept[.answer(old)] = []
      copy.kept[.answer(present)] = unread
    }
    return copy
  }
}
