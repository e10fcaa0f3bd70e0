import TestSupport

@testable import KnowledgeBase

extension QuestionSketch {
  /// A question with options `0`, `1` and so on; conditions are positions of other questions and options.
  static func question(
    _ position: Int, options: Int, skippedWhen conditions: [Condition] = []
  ) -> Question {
    let location = Location(path: "questions/q\(position).md", line: 1)
    return Question(
      id: ArticleID("q\(position)"), title: "Q\(position)?", summary: "", lens: "lens",
      order: position, questionClass: .minor, factor: nil, change: .free, isCore: false,
      minutes: 0.4, quantities: [],
      options: (0..<options).map {
        Option(key: "\($0)", level: 0, text: "", evidence: [], saying: nil, location: location)
      },
      skipConditions: conditions.map {
        SkipCondition(
          question: ArticleID("q\($0.question)"), options: $0.options.map(String.init),
          location: location)
      },
      whyAsk: "", example: "", fingerprint: "", location: location)
  }
}
