import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct WorstAnswersExcusedTests {
  @Test func reportsAMildRow() async {
    let sample = Sample.clean.changing(
      "policy.md", "- `Q+`: `proceed` `guards` `rework` `rework`",
      to: "- `Q+`: `proceed` `guards` `guards` ⟦`guards`⟧")
    await sample.expect(
      WorstAnswersExcused.self,
      "The worst answers everywhere give 'measure'; they have to give 'rework' at least")
    #expect(
      await sample.diagnosed().first?.notes == [
        "With level 4 everywhere the evidence is 'blocked'"
      ])
  }

  @Test func reportsAPolicyWhoseCountsAreOutOfReach() async {
    let gate = """
      - `scaled-toil`: The work recurs and has to be guessed.
        - all of [Does it make recurring work?](questions/recurring-work.md) (3)
        - any of [How many options are there?](questions/choice-count.md) (3)
        - any of [Can it be chosen once?](questions/choose-once.md) (3)
      """
    await Sample.clean.changing("policy.md", gate, to: "")
      .changing("policy.md", "- `Q+`: `proceed` `guards`", to: "- `Q+`: `proceed` ⟦`guards`⟧")
      .expect(
        WorstAnswersExcused.self,
        "The worst answers everywhere give 'measure'; they have to give 'rework' at least")
  }

  /// The clean knowledge base with a question for each factor.
  private static let scored = [
    ("frequency", "minor"), ("intensity", "minor"), ("unpredictability", "minor"),
    ("population", "context"),
  ].enumerated().reduce(Sample.clean) { sample, entry in
    let (factor, questionClass) = entry.element
    return sample.adding(
      "questions/\(factor).md",
      """
      ---
      kind: question
      lens: economics
      order: \(30 + entry.offset)
      class: \(questionClass)
      change: free
      factor: \(factor)
      updated: 2026-11-23
      ---

      # How much \(factor)?

      It is a factor.

      ## Why ask

      To score.

      ## Example

      None.

      ## Answers

      - `none` (0): None
      - `much` (4): Much

      """)
  }

  @Test func acceptsAKnowledgeBaseThatScoresEveryFactor() async {
    await Self.scored.expectClean()
  }

  @Test func reportsAFactorThatNobodyAsksFor() async {
    let sample = Self.scored.changing("questions/population.md", "factor: population\n", to: "")
      .changing("policy.md", "# The policy", to: "⟦# The policy⟧")
    await sample.expect(
      WorstAnswersExcused.self,
      "The worst answers everywhere give a toil score of 40; they have to give 100")
    #expect(
      await sample.diagnosed().first?.notes == ["No question has the factor 'population'"])
  }

  @Test func reportsAFactorThatTheWorstAnswersSkip() async {
    let sample = Self.scored.appending(
      "questions/intensity.md", "\n## Skip when\n\n- [How often?](frequency.md) is `much`\n")
    let found = await sample.diagnosed()
    #expect(
      found.first { $0.identifier == WorstAnswersExcused.identifier }?.notes == [
        "'intensity' is skipped after 'much' to 'frequency', questions/intensity.md:30"
      ])
  }

  @Test func reportsAWeightBelowOne() async {
    await Self.scored.changing(
      "policy.md", "`population-weight-4` (1.0)", to: "`population-weight-4` ⟦(0.9)⟧"
    ).expect(
      WorstAnswersExcused.self,
      "The worst answers everywhere give a toil score of 90; they have to give 100")
  }
}
