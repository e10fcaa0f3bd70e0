@testable import KnowledgeBase

/// A question of which only what concerns skipping is said.
enum QuestionSketch {
  /// A question with options `0`, `1` and so on; conditions are positions of other questions and options.
  static func question(
    _ position: Int, options: Int, skippedWhen conditions: [(question: Int, options: [Int])] = []
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

  /// The file of a question, in a form that the compiler accepts.
  static func file(of question: Question) -> ContentFile {
    let options = question.options.enumerated().map { position, option in
      "- `\(option.key)` (\(position == 0 ? 0 : 4)): Answer \(option.key)"
    }
    let skips = question.skipConditions.map { condition in
      let keys = condition.options.map { "`\($0)`" }.joined(separator: ", ")
      return "- [Q](\(condition.question).md) is \(keys)"
    }
    let skipSection = skips.isEmpty ? "" : "\n## Skip when\n\n\(skips.joined(separator: "\n"))\n"
    return ContentFile(
      path: "questions/\(question.id).md",
      text: """
        ---
        kind: question
        lens: lens
        order: \(question.order)
        class: minor
        change: free
        updated: 2026-11-23
        ---

        # \(question.title)

        A question.

        ## Why ask

        To test.

        ## Example

        None.

        ## Answers

        \(options.joined(separator: "\n"))
        \(skipSection)
        """)
  }

  /// The lens to which the questions belong.
  static let lens = ContentFile(
    path: "lenses/lens.md",
    text: "---\nkind: lens\norder: 1\nupdated: 2026-11-23\n---\n\n# Lens\n\nA lens.\n")
}
