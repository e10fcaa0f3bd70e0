import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct LinkToAliasTests {
  @Test func suggestsTheNameOfToday() async {
    let sample = Sample.clean.appending(
      "lenses/economics.md", "\nSee [the zoo](⟦../antipatterns/label-zoo.md#how-it-starts⟧).\n")
    await sample.expect(
      LinkToAlias.self,
      "'label-zoo' is an old name; did you mean '../antipatterns/tag-zoo.md#how-it-starts'?")
    #expect(await sample.compiled().catalog.backlinks(to: "tag-zoo") == ["economics"])
  }
}
