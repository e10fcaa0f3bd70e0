import TestSupport
import Testing

@testable import Checks

struct OptionWithoutLevelTests {
  @Test(arguments: ["- ⟦`some`⟧: Two to four", "- ⟦`some`⟧ 2: Two to four", "- ⟦`some`⟧"])
  func reportsAnAnswerThatCannotCount(item: String) async {
    await Sample.clean.changing("questions/choice-count.md", "- `some` (2): Two to four", to: item)
      .expect(OptionWithoutLevel.self, "Answer 'some' has no level")
  }
}
