import TestSupport
import Testing

@testable import Checks

struct EvidenceWrongWayTests {
  @Test func reportsForBelowTheBestAnswer() async {
    await Sample.clean
      .changing("questions/choose-once.md", "against [Tag", to: "⟦for⟧ [Tag")
      .expect(
        EvidenceWrongWay.self,
        "Evidence 'for' an anti-pattern below an answer of level 0; did you mean 'against'?")
  }

  @Test func reportsAgainstBelowTheWorstAnswer() async {
    await Sample.clean
      .appending(
        "questions/recurring-work.md", "  - ⟦against⟧ [Tag zoo](../antipatterns/tag-zoo.md)\n"
      )
      .expect(
        EvidenceWrongWay.self,
        "Evidence 'against' an anti-pattern below an answer of level 4; did you mean 'for'?")
  }
}
