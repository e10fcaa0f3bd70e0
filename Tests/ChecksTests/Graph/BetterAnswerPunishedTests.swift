import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct BetterAnswerPunishedTests {
  private static let path = "questions/choose-once.md"

  @Test func reportsAWorseAnswerThatHidesAQuestion() async {
    let sample = Sample.clean.changing(Self.path, "is `one`", to: "is ⟦`some`⟧")
    await sample.expect(
      BetterAnswerPunished.self,
      "'some' to 'choice-count' skips 'choose-once', and the better answer 'one' can make the result worse"
    )
    #expect(
      await sample.diagnosed().first?.notes == [
        "With 'weekly' to 'recurring-work' and the best answers elsewhere, 'some' gives evidence 'clear'",
        "'one', with 'often' to 'choose-once', gives 'blocked'",
      ])
  }

  /// What comes back counts no more than what the better answer takes away.
  @Test func isSilentWhereTheWorseAnswerCountsAsMuchItself() async {
    await Sample.clean.changing(Self.path, "is `one`", to: "is `many`").expectClean()
  }

  /// A fact of the world that no gate looks at brings nothing to light.
  @Test func isSilentWhereNothingThatCountsComesBack() async {
    await Sample.clean.changing(Self.path, "is `one`", to: "is `some`")
      .changing(Self.path, "class: major", to: "class: context")
      .changing(
        "policy.md", "\n  - any of [Can it be chosen once?](questions/choose-once.md) (3)", to: ""
      ).expectClean()
  }

  @Test func isSilentWhereTheBetterAnswersSkipItToo() async {
    await Sample.clean.changing(Self.path, "is `one`", to: "is `one`, `some`").expectClean()
  }
}
