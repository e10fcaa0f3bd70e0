import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct ShadowedConditionTests {
  private static let path = "questions/choose-once.md"
  private static let condition = "- [How many options are there?](choice-count.md) is `one`"

  @Test func reportsAConditionThatAPrerequisiteCovers() async {
    let sample = Sample.clean.changing(
      Self.path, Self.condition,
      to: "\(Self.condition)\n- [Does it recur?](⟦recurring-work.md⟧) is `none`")
    await sample.expect(
      ShadowedCondition.self,
      "Condition on 'recurring-work' never matters; 'choose-once' is skipped then already")
    #expect(
      await sample.diagnosed().first?.notes == [
        "'choice-count' is skipped after 'none' to 'recurring-work', questions/choice-count.md:31, and 'choose-once' with it"
      ])
  }

  @Test func reportsAKeyThatAPrerequisiteCovers() async {
    // The other key is not closed under better answers, which is another check's matter.
    let found = await Sample.clean.changing(
      Self.path, Self.condition,
      to: "\(Self.condition)\n- [Does it recur?](recurring-work.md) is `weekly`, `none`"
    ).diagnosed().filter { $0.identifier == ShadowedCondition.identifier }
    #expect(
      found.map(\.summary) == ["'none' never matters here; 'choose-once' is skipped then already"])
  }

  @Test func reportsASecondConditionThatSaysTheSame() async {
    await Sample.clean.changing(
      Self.path, Self.condition,
      to: "\(Self.condition)\n- [How many?](⟦choice-count.md⟧) is `one`"
    ).expect(
      ShadowedCondition.self,
      "Condition on 'choice-count' never matters; 'choose-once' is skipped then already")
  }

  @Test func reportsAKeyTwice() async {
    await Sample.clean.changing(Self.path, "is `one`", to: "is ⟦`one`⟧, `one`")
      .expect(
        ShadowedCondition.self, "'one' never matters here; 'choose-once' is skipped then already")
  }

  @Test func isSilentWhereACoverIsOnlyPartial() async {
    await Sample.clean.changing(
      "questions/choice-count.md", "- `some` (2): Two to four",
      to: "- `two` (0): Two\n- `some` (2): Two to four"
    ).changing(Self.path, "is `one`", to: "is `one`, `two`").expectClean()
  }
}
