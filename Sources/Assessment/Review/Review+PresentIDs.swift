public import KnowledgeBase

extension Review {
  /// The same review with the answers to renamed questions under the ids that these have now.
  ///
  /// Where the present id has an answer too, that one counts, and the other stays where it is.
  public func withPresentIDs(in catalog: Catalog) -> Review {
    withPresentIDs(catalog.renamedQuestions)
  }

  /// The same with renamed questions that were looked up before.
  func withPresentIDs(_ renamed: [(old: ArticleID, present: ArticleID)]) -> Review {
    var copy = self
    for (old, present) in renamed where copy.answers[present] == nil {
      copy.answers[present] = copy.answers.removeValue(forKey: old)
    }
    return copy
  }
}

extension Catalog {
  /// Every former id of a question with the present one, in the order of the questions.
  public var renamedQuestions: [(old: ArticleID, present: ArticleID)] {
    questions.flatMap { question in
      (article(question.id)?.aliases ?? []).filter { self.question($0) == nil }
        .map { ($0, question.id) }
    }
  }
}
