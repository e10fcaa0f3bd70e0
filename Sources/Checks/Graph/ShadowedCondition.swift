import Diagnostics
import KnowledgeBase
import Markdown

/// A proof: an answer is covered exactly when a condition on a prerequisite, or an earlier one of the same
/// question, skips it too.
///
/// A question is skipped with each one that it names, so what skips a prerequisite skips it as well. That
/// another answer has to be given for both is impossible, since it is the same question's.
///
/// ```
/// choose-once ──▶ choice-count ──▶ recurring-work      choice-count is skipped when it is `none`
///      └────────── is `none` ─────────▲                so this adds nothing
/// ```
struct ShadowedCondition: ProofCheck {
  static let identifier = "ShadowedCondition"
  static let severity = Severity.warning
  static let rule = Rule(
    .graph,
    "Every answer in 'Skip when' matters: without it the question would be asked in more reviews.",
    because: """
      A question is skipped with each question that its conditions name, so an answer that skips \
      one of those need not be repeated. A condition that is covered twice is changed in one \
      place and stays in the other.
      """,
    example: CheckExample(
      .context(
        "questions/choice-count.md",
        "- [Does it make recurring work?](recurring-work.md) is `none`"),
      .change(
        "questions/choose-once.md",
        failing: """
          - [How many options are there?](choice-count.md) is `one`
          - [Does it make recurring work?](recurring-work.md) is `none`
          """,
        passing: "- [How many options are there?](choice-count.md) is `one`")))

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    space.questions.indices.flatMap { place -> [Diagnostic] in
      guard !space.questions[place].skipConditions.isEmpty else { return [] }
      var covers = Self.covers(of: place, in: space, content.context)
      return content.context.skipConditions(of: space.questions[place].id).flatMap { own in
        var covered: [(key: String, by: SkipConditionPlace)] = []
        for key in own.condition.keys {
          let answer = Answer(question: own.target, key: key)
          if let cover = covers[answer] {
            covered.append((key, cover))
          } else {
            covers[answer] = own
          }
        }
        return diagnostics(own, covered)
      }
    }
  }

  private func diagnostics(
    _ own: SkipConditionPlace, _ covered: [(key: String, by: SkipConditionPlace)]
  ) -> [Diagnostic] {
    let notes = covered.map { Message.cover($0.key, $0.by, of: own) }
    guard covered.count < own.condition.keys.count else {
      return [diagnostic(in: own.article, at: own.link.range, .shadowed(own, notes))]
    }
    return zip(covered, notes).map { covered, note in
      diagnostic(
        in: own.article, at: own.article.place(ofCode: covered.key, in: own.condition.item),
        .shadowed(key: covered.key, own, note))
    }
  }

  /// The answers that skip a prerequisite, each with the condition that says so.
  private static func covers(
    of place: Int, in space: ReviewSpace, _ context: WrittenContent
  ) -> [Answer: SkipConditionPlace] {
    var covers: [Answer: SkipConditionPlace] = [:]
    for earlier in space.prerequisites(of: place)
    where !space.questions[earlier].skipConditions.isEmpty {
      for condition in context.skipConditions(of: space.questions[earlier].id) {
        for key in condition.condition.keys {
          let answer = Answer(question: condition.target, key: key)
          covers[answer] = covers[answer] ?? condition
        }
      }
    }
    return covers
  }

  private struct Answer: Hashable {
    let question: ArticleID
    let key: String
  }
}

extension Message {
  fileprivate static func shadowed(_ own: SkipConditionPlace, _ notes: [String]) -> Message {
    Message(
      "Condition on '\(own.target)' never matters; '\(own.article.id)' is skipped then already",
      solutions: ["Remove the condition"], notes: notes)
  }

  fileprivate static func shadowed(
    key: String, _ own: SkipConditionPlace, _ note: String
  ) -> Message {
    Message(
      "'\(key)' never matters here; '\(own.article.id)' is skipped then already",
      solutions: ["Remove the key"], notes: [note])
  }

  fileprivate static func cover(
    _ key: String, _ cover: SkipConditionPlace, of own: SkipConditionPlace
  ) -> String {
    let skipped = "'\(cover.article.id)' is skipped after '\(key)' to '\(cover.target)'"
    guard cover.article.id != own.article.id else { return "\(skipped), \(cover.location)" }
    return "\(skipped), \(cover.location), and '\(own.article.id)' with it"
  }
}
