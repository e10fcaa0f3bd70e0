import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct MalformedVerdictsTests {
  @Test(arguments: [
    (
      old: "`Q+`: `proceed` `guards` `rework` `rework`", new: "⟦`Q+`⟧: `proceed` `guards` `rework`",
      summary: "'Q+' has 3 verdicts; a row has 4, from clear to blocked"
    ),
    ("`Q+`: `proceed`", "`Q+`: ⟦`procede`⟧", "'procede' is no verdict; did you mean 'proceed'?"),
    ("- `Q-`: `rework`", "- ⟦`Q–`⟧: `rework`", "'Q–' is no reading of the money"),
    (
      "- `Q-`: `rework` `stop` `stop` `stop`", "- ⟦`Q0`⟧: `rework` `stop` `stop` `stop`",
      "'Q0' stands twice"
    ),
  ])
  func reportsWhatIsNotUnderstood(old: String, new: String, summary: String) async {
    let sample = Sample.clean.changing("policy.md", old, to: new)
    if summary.contains("twice") {
      let found = await sample.diagnosed()
      #expect(found.map(\.summary) == ["Row 'Q-' is missing", summary])
    } else {
      await sample.expect(MalformedVerdicts.self, summary)
    }
    #expect(await sample.compiled().catalog.policy == nil)
  }

  @Test func reportsARowThatIsMissing() async {
    await Sample.clean
      .changing("policy.md", "- `Q-`: `rework` `stop` `stop` `stop`\n", to: "")
      .changing("policy.md", "## Verdicts", to: "⟦## Verdicts⟧")
      .expect(MalformedVerdicts.self, "Row 'Q-' is missing")
  }
}
