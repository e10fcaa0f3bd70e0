import TestSupport
import Testing

@testable import Checks

struct LinkCaseMismatchTests {
  @Test func suggestsTheLettersOfTheFile() async {
    await Sample.clean
      .changing(
        "antipatterns/tag-zoo.md", "(../signals/growing-list.md)",
        to: "(⟦../Signals/Growing-List.md⟧)"
      )
      .expect(
        LinkCaseMismatch.self,
        "'../Signals/Growing-List.md' differs from the file in letter case; did you mean '../signals/growing-list.md'?"
      )
  }
}
