import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct BestAnswersPunishedTests {
  @Test func reportsAPolicyThatLetsNothingPass() async {
    await Sample.clean.changing(
      "policy.md", "- `Q+`: `proceed` `guards`", to: "- `Q+`: ⟦`guards`⟧ `guards`"
    ).expect(
      BestAnswersPunished.self,
      "The best answers everywhere give 'guards'; they have to give 'proceed'")
  }

  @Test func reportsThatNothingSaysWhetherWorkRecurs() async {
    await Sample.clean.changing("questions/recurring-work.md", "factor: recurrence\n", to: "")
      .changing("policy.md", "# The policy", to: "⟦# The policy⟧")
      .expect(
        BestAnswersPunished.self,
        "The best answers everywhere give 'measure'; they have to give 'proceed'")
  }

  @Test func isContentWithTheFrequencyAlone() async {
    let found = await Sample.clean.changing(
      "questions/recurring-work.md", "factor: recurrence", to: "factor: frequency"
    ).diagnosed()
    #expect(found.map(\.identifier) == [WorstAnswersExcused.identifier])
  }
}
