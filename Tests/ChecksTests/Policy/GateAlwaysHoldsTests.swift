import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct GateAlwaysHoldsTests {
  private static let all = "  - all of [Does it make recurring work?](questions/recurring-work.md)"
  private static let any = "  - any of [How many options are there?](questions/choice-count.md)"

  @Test func reportsAGateThatEveryAnswerMeets() async {
    await Sample.clean.changing("policy.md", "`scaled-toil`", to: "⟦`scaled-toil`⟧")
      .changing("policy.md", "\(Self.all) (3)", to: "\(Self.all) (0)")
      .changing("policy.md", "\(Self.any) (3)", to: "\(Self.any) (0)")
      .expect(
        GateAlwaysHolds.self, "Gate 'scaled-toil' always holds; level 0 is met by every answer")
  }

  @Test func isSilentWhereOneConditionCanFail() async {
    let found = await Sample.clean.changing("policy.md", "\(Self.any) (3)", to: "\(Self.any) (0)")
      .diagnosed()
    // Beside a condition that is always met the other one of 'any of' does not matter.
    #expect(Set(found.map(\.identifier)) == [ShadowedGateCondition.identifier])
  }
}
