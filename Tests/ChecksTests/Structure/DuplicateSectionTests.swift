import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct DuplicateSectionTests {
  @Test func reportsTheSecondOne() async {
    let sample = Sample.clean.appending(
      "heuristics/desire-path.md", "\n⟦## Limits⟧\n\nA river stays, too.\n")
    await sample.expect(DuplicateSection.self, "Section 'Limits' stands twice")
    #expect(await sample.diagnosed().first?.notes == ["The first one stands on line 15"])
  }
}
