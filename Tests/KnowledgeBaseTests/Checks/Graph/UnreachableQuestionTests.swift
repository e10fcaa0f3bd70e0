import Diagnostics
import TestSupport
import Testing

@testable import KnowledgeBase

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
      await sample.compiled().diagnostics.first?.notes == [
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
    let files = questions.map { QuestionSketch.file(of: $0) } + [QuestionSketch.lens]
    let found = await Compiler.compile(files).diagnostics
      .filter { $0.identifier == UnreachableQuestion.identifier }
    let reported = Set(found.compactMap { $0.summary.split(separator: "'").first.map(String.init) })
    let unasked = Self.neverAsked(questions)
    let parents = Dictionary(
      uniqueKeysWithValues: questions.map { ($0.id, $0.skipConditions.map(\.question)) })
    // Of those that can never be asked, the ones that no other such one explains.
    let expected = unasked.filter { id in
      !(parents[id] ?? []).contains { unasked.contains($0) }
    }
    #expect(reported == Set(expected.map(\.rawValue)), "seed \(seed)")
  }

  private static func randomQuestions(using random: inout SeededGenerator) -> [Question] {
    (0..<6).map { position in
      let options = Int.random(in: 2...3, using: &random)
      let conditions = (0..<position).filter { _ in Int.random(in: 0..<10, using: &random) < 4 }
      return QuestionSketch.question(
        position, options: options,
        skippedWhen: conditions.map { other in
          let keys = (0..<3).filter { _ in Bool.random(using: &random) }
          return (other, keys.isEmpty ? [0] : keys)
        })
    }
  }

  /// Answers all questions in all ways, with the rules of the interview.
  private static func neverAsked(_ questions: [Question]) -> Set<ArticleID> {
    var never = Set(questions.map(\.id))
    func go(_ position: Int, _ answers: [ArticleID: String], _ skipped: Set<ArticleID>) {
      guard position < questions.count else { return }
      let question = questions[position]
      let isSkipped = question.skipConditions.contains { condition in
        skipped.contains(condition.question)
          || answers[condition.question].map(condition.options.contains) == true
      }
      guard !isSkipped else {
        go(position + 1, answers, skipped.union([question.id]))
        return
      }
      never.remove(question.id)
      for option in question.options {
        go(position + 1, answers.merging([question.id: option.key]) { $1 }, skipped)
      }
    }
    go(0, [:], [])
    return never
  }
}
