import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct GateNeverHoldsTests {
  private static let gate = """
    - ⟦`blind-choice`⟧: Many options, and a new choice each time.
      - all of [How many options are there?](questions/choice-count.md) (3)
      - all of [Can it be chosen once?](questions/choose-once.md) (3)

    ## Thresholds
    """

  private static func sample(gate: String, skippedAfter key: String) -> Sample {
    Sample.clean.changing("policy.md", "## Thresholds", to: gate)
      .changing("questions/choose-once.md", "is `one`", to: "is `\(key)`")
  }

  @Test func reportsConditionsThatExcludeEachOther() async {
    let sample = Self.sample(gate: Self.gate, skippedAfter: "many")
    await sample.expect(
      GateNeverHolds.self,
      "Gate 'blind-choice' can never hold; its conditions exclude each other")
    #expect(
      await sample.diagnosed().first?.notes == [
        "The gate wants 'choice-count' at level 3 or more: 'many'",
        "'choose-once' is not asked after 'many' to 'choice-count', questions/choose-once.md:30",
      ])
  }

  @Test func reportsAGateOfWhichNoAnyOfCanHold() async {
    let gate = Self.gate.replacing("all of [Can", with: "any of [Can")
    await Self.sample(gate: gate, skippedAfter: "many").expect(
      GateNeverHolds.self,
      "Gate 'blind-choice' can never hold; its conditions exclude each other")
  }

  @Test func isSilentWhereTheConditionsMeet() async {
    let gate = Self.gate.replacing("⟦", with: "").replacing("⟧", with: "")
    await Self.sample(gate: gate, skippedAfter: "one").expectClean()
  }

  @Test func isSilentWhereAnotherAnyOfCanHold() async {
    let gate = Self.gate.replacing("⟦", with: "").replacing("⟧", with: "")
      .replacing("all of [Can", with: "any of [Can").replacing(
        "\n\n## Thresholds",
        with: "\n  - any of [Does it recur?](questions/recurring-work.md) (4)\n\n## Thresholds")
    let found = await Self.sample(gate: gate, skippedAfter: "many").diagnosed()
    #expect(found.map(\.identifier) == [ShadowedGateCondition.identifier])
  }
}
