public import KnowledgeBase

/// A question of which only what concerns skipping is said.
public struct QuestionSketch: Sendable {
  /// The position of an earlier question, and the positions of its options that skip this one.
  public typealias Condition = (question: Int, options: [Int])

  /// Its place in the order, which also names it: `q0`, `q1` and so on.
  public let position: Int

  /// How many options it has: `0`, `1` and so on.
  public let options: Int

  /// When it is not asked.
  public let conditions: [Condition]

  /// Sketches a question.
  public init(_ position: Int, options: Int, skippedWhen conditions: [Condition] = []) {
    self.position = position
    self.options = options
    self.conditions = conditions
  }

  /// Its file, in a form that the compiler accepts.
  public var file: ContentFile {
    let answers = (0..<options).map { "- `\($0)` (\($0 == 0 ? 0 : 4)): Answer \($0)" }
    let skips = conditions.map { condition in
      let keys = condition.options.map { "`\($0)`" }.joined(separator: ", ")
      return "- [Q](q\(condition.question).md) is \(keys)"
    }
    let skipSection = skips.isEmpty ? "" : "\n## Skip when\n\n\(skips.joined(separator: "\n"))\n"
    return ContentFile(
      path: "questions/q\(position).md",
      text: """
        ---
        kind: question
        lens: lens
        order: \(position)
        class: minor
        change: free
        updated: 2026-11-23
        ---

        # Q\(position)?

        A question.

        ## Why ask

        To test.

        ## Example

        None.

        ## Answers

        \(answers.joined(separator: "\n"))
        \(skipSection)
        """)
  }

  /// The lens to which the questions belong.
  public static let lens = ContentFile(
    path: "lenses/lens.md",
    text: "---\nkind: lens\norder: 1\nupdated: 2026-11-23\n---\n\n# Lens\n\nA lens.\n")
}
