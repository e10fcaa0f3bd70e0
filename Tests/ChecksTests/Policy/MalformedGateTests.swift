import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct MalformedGateTests {
  @Test(arguments: [
    (
      old: "- `scaled-toil`: The work recurs and has to be guessed.",
      new: "- ⟦Scaled toil: The work recurs.⟧",
      summary: "Gate without an id; a gate begins with its id between backticks"
    ),
    (
      "`scaled-toil`: The work recurs and has to be guessed.", "⟦`scaled-toil`⟧",
      "Gate 'scaled-toil' does not say what it means"
    ),
    (
      "all of [Does it make recurring work?](questions/recurring-work.md) (3)",
      "⟦[Does it make recurring work?](questions/recurring-work.md) (3)⟧",
      "Condition of a gate is 'all of' or 'any of', a link to a question, and a level"
    ),
    (
      "all of [Does it make recurring work?](questions/recurring-work.md) (3)",
      "⟦some of [Does it make recurring work?](questions/recurring-work.md) (3)⟧",
      "Condition of a gate is 'all of' or 'any of', a link to a question, and a level"
    ),
    (
      "questions/recurring-work.md) (3)", "questions/recurring-work.md) ⟦(7)⟧",
      "Level '7' is outside the scale from 0 to 4"
    ),
  ])
  func reportsWhatIsNotUnderstood(old: String, new: String, summary: String) async {
    await Sample.clean.changing("policy.md", old, to: new).expect(MalformedGate.self, summary)
  }

  @Test func reportsAConditionWithoutALevel() async {
    await Sample.clean
      .changing(
        "policy.md", "all of [Does it make recurring work?](questions/recurring-work.md) (3)",
        to: "⟦all of [Does it make recurring work?](questions/recurring-work.md)⟧"
      )
      .expect(MalformedGate.self, "Condition of a gate has no level")
  }

  @Test func reportsAGateWithoutConditionsAndLeavesItOut() async {
    let sample = Sample.clean.changing(
      "policy.md", "\n\n## Thresholds", to: "\n- ⟦`empty`⟧: Always.\n\n## Thresholds")
    await sample.expect(
      MalformedGate.self, "Gate 'empty' has no conditions, so it would always hold")
    #expect(await sample.compiled().catalog.policy?.gates.map(\.id) == ["scaled-toil"])
  }

  @Test func reportsAnIDTwice() async {
    await Sample.clean
      .changing(
        "policy.md", "\n\n## Thresholds", to: "\n- ⟦`scaled-toil`⟧: Again.\n\n## Thresholds"
      )
      .expect(MalformedGate.self, "Id 'scaled-toil' names two gates")
  }
}
