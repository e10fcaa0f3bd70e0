import TestSupport
import Testing

@testable import Checks

struct UnknownLensTests {
  @Test func suggestsTheLensThatWasMeantAndDoesNotCallItUnused() async {
    await Sample.clean
      .changing(
        "questions/recurring-work.md", "lens: people-and-processes",
        to: "lens: ⟦people-and-process⟧"
      )
      .expect(
        UnknownLens.self,
        "No lens 'people-and-process' in the knowledge base; did you mean 'people-and-processes'?")
  }

  @Test func reportsAnArticleOfAnotherKind() async {
    await Sample.clean
      .changing("questions/choose-once.md", "lens: economics", to: "lens: ⟦desire-path⟧")
      .expect(UnknownLens.self, "'desire-path' is a heuristic and no lens")
  }
}
