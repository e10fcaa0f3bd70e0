import TestSupport
import Testing

@testable import Checks

struct MalformedPopulationTests {
  @Test(arguments: [
    (
      old: "- `developers`: Application developers", new: "- ⟦developers: Application developers⟧",
      summary: "Group without an id; it begins with its id between backticks"
    ),
    (
      "`developers`: Application developers", "⟦`App Developers`⟧: Application developers",
      "'App Developers' is no id; an id is a letter and then letters, digits and single hyphens"
    ),
    ("`developers`: Application developers", "⟦`developers`⟧", "Group 'developers' has no title"),
    ("- `newcomers`:", "- ⟦`developers`⟧:", "Id 'developers' names two groups"),
  ])
  func reportsWhatIsNotUnderstood(old: String, new: String, summary: String) async {
    await Sample.clean.changing("policy.md", old, to: new).expect(MalformedPopulation.self, summary)
  }
}
