public import KnowledgeBase

extension QuestionClass {
  /// What an answer of a level means for a proposal, in a few words; empty for what is no level.
  public func meaning(ofLevel level: Int) -> String {
    let words =
      switch self {
      case .major, .minor:
        ["the best answer", "good", "in between", "adverse", "the worst answer, adverse"]
      case .context:
        [
          "a fact that weighs least", "a fact that weighs little", "a fact that weighs some",
          "a fact that weighs much", "a fact that weighs most",
        ]
      }
    return words.indices.contains(level) ? words[level] : ""
  }
}
