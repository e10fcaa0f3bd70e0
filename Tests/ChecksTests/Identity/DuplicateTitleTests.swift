import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct DuplicateTitleTests {
  @Test func reportsTheLaterArticleWhateverTheCase() async {
    let sample = Sample.clean.changing(
      "signals/growing-list.md", "# Growing list", to: "⟦# Tag Zoo⟧")
    await sample.expect(DuplicateTitle.self, "'Tag Zoo' is the title of another article")
    #expect(
      await sample.diagnosed().first?.notes
        == ["The other one is 'antipatterns/tag-zoo.md', line 8"])
  }
}
