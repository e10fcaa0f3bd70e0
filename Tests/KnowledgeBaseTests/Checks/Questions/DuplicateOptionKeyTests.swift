import Diagnostics
import Testing

@testable import KnowledgeBase

struct DuplicateOptionKeyTests {
  @Test func reportsTheSecondOne() async {
    let sample = Sample.clean.changing(
      "questions/choice-count.md", "- `some` (2): Two to four",
      to: "- `some` (2): Two\n- ⟦`some`⟧ (3): Three")
    await sample.expect(DuplicateOptionKey.self, "Key 'some' names two answers")
    #expect(await sample.compiled().diagnostics.first?.notes == ["The first one stands on line 25"])
  }
}
