extension Question {
  /// The question without its conditions on some others; the fingerprint stays that of the text.
  func withoutConditions(on ids: Set<ArticleID>) -> Question {
    Question(
      id: id, title: title, summary: summary, lens: lens, order: order,
      questionClass: questionClass, factor: factor, change: change, isCore: isCore,
      minutes: minutes, quantities: quantities, options: options,
      skipConditions: skipConditions.filter { !ids.contains($0.question) },
      whyAsk: whyAsk, example: example, fingerprint: fingerprint, location: location)
  }
}
