import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct ShadowedGateConditionTests {
  private static let all = "all of [Does it make recurring work?](questions/recurring-work.md)"
  private static let any = "any of [Can it be chosen once?](questions/choose-once.md)"
  private static let summary =
    "never matters; the gate holds for the same reviews without it"

  @Test(arguments: [
    (
      old: "\(all) (3)", new: "\(all) (3)\n  - ⟦\(all) (2)⟧", question: "recurring-work",
      note: "Whenever the others hold, 'recurring-work' is at level 2 or more"
    ),
    (
      "\(all) (3)", "⟦\(all) (3)⟧\n  - \(all) (4)", "recurring-work",
      "Whenever the others hold, 'recurring-work' is at level 3 or more"
    ),
    // Whatever is asked here is asked only where the work recurs.
    (
      "\(all) (3)", "⟦\(all) (1)⟧", "recurring-work",
      "Whenever the others hold, 'recurring-work' is at level 1 or more"
    ),
    (
      "\(any) (3)", "\(any) (3)\n  - ⟦\(any) (4)⟧", "choose-once",
      "Whenever it holds beside 'all of', another one of 'any of' holds"
    ),
    (
      "\(any) (3)", "\(any) (3)\n  - ⟦\(any) (3)⟧", "choose-once",
      "Whenever it holds beside 'all of', another one of 'any of' holds"
    ),
    (
      "\(all) (3)",
      "\(all) (3)\n  - ⟦all of [Can it be chosen once?](questions/choose-once.md) (0)⟧",
      "choose-once", "Level 0 is met by every answer, and by a question that is skipped"
    ),
  ])
  func reportsWhatOthersCover(old: String, new: String, question: String, note: String) async {
    let sample = Sample.clean.changing("policy.md", old, to: new)
    await sample.expect(ShadowedGateCondition.self, "Condition on '\(question)' \(Self.summary)")
    #expect(await sample.diagnosed().first?.notes == [note])
  }

  /// No answer of the fixture is at level 1 or 2, but one may be tomorrow.
  @Test func isSilentWhereALevelIsLeftBelow() async {
    await Sample.clean.changing("policy.md", "\(Self.all) (3)", to: "\(Self.all) (2)")
      .expectClean()
  }
}
