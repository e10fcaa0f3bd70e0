import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct UnfindableAntipatternTests {
  @Test func reportsSupportBelowTheThreshold() async {
    let sample = Sample.clean
      .changing("policy.md", "`support-some` (0.2)", to: "`support-some` (0.45)")
      .changing("antipatterns/toil-export.md", "# Toil export", to: "⟦# Toil export⟧")
    await sample.expect(
      UnfindableAntipattern.self,
      "'toil-export' can never be found; its support is 0.4 at most, below 'support-some' (0.45)")
    #expect(
      await sample.diagnosed().first?.notes == [
        "At most it has 2 of 2 + 'support-prior' (3)",
        "That is with 'daily' to 'recurring-work' (2)",
      ])
  }

  @Test func reportsAnswersThatExcludeEachOther() async {
    // Every other answer speaks against it, so that one voice in its favour is never enough.
    let sample = Sample.clean
      .changing(
        "questions/choose-once.md", "- `often` (4): Again with each change",
        to:
          "- `some` (1): Sometimes\n  - against [Tag zoo](../antipatterns/tag-zoo.md) (2)\n- `often` (4): Again with each change"
      )
      .changing("questions/choose-once.md", "is `one`", to: "is `one`")
    await sample.expectClean()
    let found = await sample.changing(
      "questions/choice-count.md", "(../antipatterns/tag-zoo.md) (3)",
      to: "(../antipatterns/tag-zoo.md)"
    ).changing("policy.md", "`support-prior` (3)", to: "`support-prior` (5)").diagnosed()
    #expect(
      found.map(\.summary) == [
        "'tag-zoo' can never be found; its support is 0.17 at most, below 'support-some' (0.2)"
      ])
  }

  @Test func acceptsSupportThatJustReachesIt() async {
    await Sample.clean.changing("policy.md", "`support-some` (0.2)", to: "`support-some` (0.4)")
      .expectClean()
  }
}
