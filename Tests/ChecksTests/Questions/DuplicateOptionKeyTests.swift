import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct DuplicateOptionKeyTests {
  @Test func reportsTheSecondOne() async {
    let sample = Sample.clean.changing(
      "questions/choice-count.md", "- `some` (2): Two to four",
      to: "- `some` (2): Two\n- ⟦`some`⟧ (3): Three")
    await sample.expect(DuplicateOptionKey.self, "Key 'some' names two answers")
    #expect(await sample.diagnosed().first?.notes == ["The first one stands on line 25"])
  }
}
