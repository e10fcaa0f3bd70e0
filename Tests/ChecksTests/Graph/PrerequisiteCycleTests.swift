import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct PrerequisiteCycleTests {
  private static let twoCycle = Sample.clean.appending(
    "questions/recurring-work.md",
    "\n## Skip when\n\n- [How many options are there?](⟦choice-count.md⟧) is `one`\n")

  @Test func namesTheCycleAndEachPlace() async {
    await Self.twoCycle.expect(
      PrerequisiteCycle.self,
      "'recurring-work' → 'choice-count' → 'recurring-work' is a cycle of prerequisites")
    #expect(
      await Self.twoCycle.diagnosed().first?.notes == [
        "'recurring-work' waits for 'choice-count' in questions/recurring-work.md:38",
        "'choice-count' waits for 'recurring-work' in questions/choice-count.md:31",
      ])
  }

  @Test func namesALongCycleOnce() async {
    await Sample.clean.appending(
      "questions/recurring-work.md",
      "\n## Skip when\n\n- [Can it be chosen once?](⟦choose-once.md⟧) is `once`\n"
    ).expect(
      PrerequisiteCycle.self,
      "'recurring-work' → 'choose-once' → 'choice-count' → 'recurring-work' is a cycle of prerequisites"
    )
  }

  @Test func namesEachOfTwoCycles() async {
    await Self.twoCycle.changing(
      "questions/choice-count.md", "is `none`",
      to: "is `none`\n- [Can it be chosen once?](⟦choose-once.md⟧) is `often`"
    ).expect(
      PrerequisiteCycle.self,
      "'choice-count' → 'choose-once' → 'choice-count' is a cycle of prerequisites",
      "'recurring-work' → 'choice-count' → 'recurring-work' is a cycle of prerequisites")
  }

  @Test func theCatalogHasNoCycle() async {
    let questions = await Self.twoCycle.compiled().catalog.questions
    #expect(questions.map(\.skipConditions.count) == [0, 1, 1])
    #expect(PrerequisiteGraph(questions).prerequisitesFirst.count == 3)
  }
}
