import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct UnreachableQuestionTests {
  @Test func reportsAQuestionWhoseWayIsClosedByItsPrerequisite() async {
    // choice-count is skipped when recurring-work is `none`, so the two others close the rest.
    let sample = Sample.clean.changing(
      "questions/choose-once.md", "[How many options are there?](choice-count.md) is `one`",
      to:
        "[How many options are there?](choice-count.md) is `one`\n- [Does it?](⟦recurring-work.md⟧) is `weekly`, `daily`"
    )
    await sample.expect(
      UnreachableQuestion.self,
      "'choose-once' can never be asked; every answer to 'recurring-work' skips it")
    #expect(
      await sample.diagnosed().first?.notes == [
        "questions/choice-count.md:31 excludes 'none'",
        "questions/choose-once.md:31 excludes 'weekly' and 'daily'",
      ])
  }

  @Test func reportsAConditionThatTakesEveryAnswer() async {
    await Sample.clean.changing(
      "questions/choose-once.md", "(choice-count.md) is `one`",
      to: "(⟦choice-count.md⟧) is `one`, `some`, `many`"
    ).expect(
      UnreachableQuestion.self,
      "'choose-once' can never be asked; every answer to 'choice-count' skips it")
  }

  @Test func doesNotRepeatItselfForTheQuestionsBehind() async {
    await Sample.clean.changing(
      "questions/choice-count.md", "(recurring-work.md) is `none`",
      to: "(⟦recurring-work.md⟧) is `none`, `weekly`, `daily`"
    ).expect(
      UnreachableQuestion.self,
      "'choice-count' can never be asked; every answer to 'recurring-work' skips it")
  }

  @Test func isSilentWhileOneWayIsOpen() async {
    await Sample.clean.changing(
      "questions/choose-once.md", "is `one`",
      to: "is `one`\n- [Does it?](recurring-work.md) is `weekly`"
    ).expectClean()
  }

  /// Random small graphs against an interview that tries every answer.
  @Test(arguments: SeededGenerator.seeds(60))
  func agreesWithAnInterviewThatTriesEveryAnswer(seed: UInt64) async {
    var random = SeededGenerator(seed: seed)
    let questions = Self.randomQuestions(using: &random)
    let files = questions.map(\.file) + [QuestionSketch.lens]
    let found = await Checker.diagnostics(of: Compiler.compile(files))
      .filter { $0.identifier == UnreachableQuestion.identifier }
    let reported = Set(found.compactMap { $0.summary.split(separator: "'").first.map(String.init) })
    let unasked = Self.neverAsked(questions)
    // Of those that can never be asked, the ones that no other such one explains.
    let expected = unasked.filter { position in
      !questions[position].conditions.contains { unasked.contains($0.question) }
    }
    #expect(reported == Set(expected.map { "q\($0)" }), "seed \(seed)")
  }

  private static func randomQuestions(
    using random: inout SeededGenerator
  ) -> [QuestionSketch] {
    (0..<6).map { position in
      let options = Int.random(in: 2...3, using: &random)
      let conditions = (0..<position).filter { _ in Int.random(in: 0..<10, using: &random) < 4 }
      return QuestionSketch(
        position, options: options,
        skippedWhen: conditions.map { other in
          let keys = (0..<3).filter { _ in Bool.random(using: &random) }
          return (other, keys.isEmpty ? [0] : keys)
        })
    }
  }

  /// Answers all questions in all ways, with the rules of the interview.
  private static func neverAsked(_ questions: [QuestionSketch]) -> Set<Int> {
    var never = Set(questions.indices)
    func go(_ position: Int, _ answers: [Int: Int], _ skipped: Set<Int>) {
      guard position < questions.count else { return }
      let isSkipped = questions[position].conditions.contains { condition in
        skipped.contains(condition.question)
          || answers[condition.question].map(condition.options.contains) == true
      }
      guard !isSkipped else {
        go(position + 1, answers, skipped.union([position]))
        return
      }
      never.remove(position)
      for option in 0..<questions[position].options {
        go(position + 1, answers.merging([position: option]) { $1 }, skipped)
      }
    }
    go(0, [:], [])
    return never
  }
}
