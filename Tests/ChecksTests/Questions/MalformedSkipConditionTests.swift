import TestSupport
import Testing

@testable import Checks

struct MalformedSkipConditionTests {
  @Test(arguments: [
    "⟦[How many options are there?](choice-count.md)⟧",
    "⟦[How many options are there?](choice-count.md) equals `one`⟧",
    "⟦[How many options are there?](choice-count.md) is one⟧",
    "⟦[How many options are there?](choice-count.md) is not `one`⟧",
  ])
  func reportsAConditionWithoutKeys(bullet: String) async {
    await Sample.clean
      .changing(
        "questions/choose-once.md", "[How many options are there?](choice-count.md) is `one`",
        to: bullet
      )
      .expect(
        MalformedSkipCondition.self,
        "Condition does not say ' is ' and the keys of answers behind its link")
  }

  @Test(arguments: ["⟦`one`⟧", "⟦when [How many?](choice-count.md) is `one`⟧", "⟦nothing recurs⟧"])
  func reportsAConditionThatDoesNotBeginWithALink(bullet: String) async {
    await Sample.clean
      .changing(
        "questions/choose-once.md", "[How many options are there?](choice-count.md) is `one`",
        to: bullet
      )
      .expect(
        MalformedSkipCondition.self,
        "Condition does not begin with a link to an earlier question")
  }
}
