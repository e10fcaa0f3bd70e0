import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct UnknownKindTests {
  @Test func suggestsTheKindThatWasMeant() async {
    await Sample.clean
      .changing("antipatterns/toil-export.md", "kind: antipattern", to: "kind: ⟦anti-pattern⟧")
      .expect(
        UnknownKind.self, "'anti-pattern' is no kind of article; did you mean 'antipattern'?")
  }

  @Test func stillJudgesTheArticleByItsFolder() async {
    let found = await Sample.clean
      .changing("antipatterns/toil-export.md", "kind: antipattern", to: "kind: nonsense")
      .changing("antipatterns/toil-export.md", "## Limits", to: "## Limitts")
      .diagnosed()
    #expect(found.map(\.identifier) == ["UnknownKind", "UnknownSection"])
  }
}
