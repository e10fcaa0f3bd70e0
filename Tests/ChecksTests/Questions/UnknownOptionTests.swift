import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct UnknownOptionTests {
  @Test func suggestsTheAnswerThatWasMeant() async {
    await Sample.clean
      .changing("questions/choose-once.md", "is `one`", to: "is `one`, ⟦`sme`⟧")
      .expect(UnknownOption.self, "'sme' is no answer of 'choice-count'; did you mean 'some'?")
  }

  @Test(arguments: ["unknown", "n-a"])
  func refusesImpliedAnswers(key: String) async {
    await Sample.clean
      .changing("questions/choose-once.md", "is `one`", to: "is ⟦`\(key)`⟧")
      .expect(UnknownOption.self, "'\(key)' cannot skip a question")
  }

  @Test func isSilentWhereTheAnswersAreBroken() async {
    let found = await Sample.clean
      .changing("questions/choice-count.md", "- `one` (0): One", to: "- one (0): One")
      .diagnosed()
    #expect(found.map(\.identifier) == ["MalformedOption"])
  }
}
