import TestSupport
import Testing

@testable import Checks

struct HeuristicWithoutCounterweightTests {
  @Test func reportsAHeuristicThatHoldsAlways() async {
    await Sample.clean
      .changing("heuristics/desire-path.md", "## Limits\n\nA fence for safety stays.\n\n", to: "")
      .changing("heuristics/desire-path.md", "# Desire path", to: "⟦# Desire path⟧")
      .expect(
        HeuristicWithoutCounterweight.self,
        "Heuristic without a counterweight; it says nowhere when not to follow it")
  }

  @Test func acceptsARelationInPlaceOfLimits() async {
    await Sample.clean
      .changing(
        "heuristics/desire-path.md", "## Limits\n\nA fence for safety stays.\n",
        to: "## Countered by\n\n- [Tag zoo](../antipatterns/tag-zoo.md): paths end in a maze.\n"
      ).expectClean()
  }
}
