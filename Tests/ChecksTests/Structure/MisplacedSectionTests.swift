import TestSupport
import Testing

@testable import Checks

struct MisplacedSectionTests {
  @Test func reportsASectionOfAnotherKindAndLeavesItsItemsAlone() async {
    await Sample.clean
      .appending(
        "signals/growing-list.md", "\n⟦## Remedied by⟧\n\n- [Path](../heuristics/desire-path.md)\n"
      )
      .expect(
        MisplacedSection.self,
        "Section 'Remedied by' does not belong in a signal; it belongs in an anti-pattern")
  }

  @Test func namesAllKindsThatHaveIt() async {
    await Sample.clean.appending("lenses/economics.md", "\n⟦## Limits⟧\n\nMany.\n")
      .expect(
        MisplacedSection.self,
        "Section 'Limits' does not belong in a lens; it belongs in an anti-pattern or a heuristic")
  }
}
