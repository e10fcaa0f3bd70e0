import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct DuplicateFrontMatterKeyTests {
  @Test func reportsTheSecondOneAndKeepsTheFirst() async {
    let sample = Sample.clean.changing(
      "stories/registry-story.md", "aliases", to: "⟦status⟧: reviewed\naliases")
    await sample.expect(DuplicateFrontMatterKey.self, "Key 'status' stands twice")
    let compilation = await sample.compiled()
    #expect(compilation.catalog.article("registry-story")?.status == .draft)
    #expect(
      await Checker.diagnostics(of: compilation).first?.notes == [
        "'status' stands first on line 3, and that one counts"
      ])
  }

  @Test func reportsEachOfMany() async {
    await Sample.clean.changing(
      "stories/registry-story.md", "aliases", to: "⟦kind⟧: story\n⟦kind⟧: signal\naliases"
    ).expect(DuplicateFrontMatterKey.self, "Key 'kind' stands twice", "Key 'kind' stands twice")
  }
}
