import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct MalformedOptionTests {
  @Test(arguments: [
    "- ⟦some (2): Two to four⟧", "- ⟦**`some`** (2): Two to four⟧", "- ⟦Two to four `some` (2)⟧",
  ])
  func reportsAnAnswerWithoutAKey(item: String) async {
    await Sample.clean.changing("questions/choice-count.md", "- `some` (2): Two to four", to: item)
      .expect(
        MalformedOption.self,
        "Answer without a key; an answer begins with its key between backticks")
  }

  @Test(arguments: ["- ⟦`some`⟧ (2)", "- ⟦`some`⟧ (2):"])
  func reportsAnAnswerWithoutAText(item: String) async {
    await Sample.clean.changing("questions/choice-count.md", "- `some` (2): Two to four", to: item)
      .expect(MalformedOption.self, "Answer 'some' has no text")
  }

  @Test func leavesTheQuestionOutWithoutFurtherDiagnostics() async {
    let compilation = await Sample.clean
      .changing("questions/choice-count.md", "- `some` (2)", to: "- some (2)").compiled()
    #expect(compilation.catalog.question("choice-count") == nil)
    #expect(compilation.catalog.article("choice-count") != nil)
  }
}
