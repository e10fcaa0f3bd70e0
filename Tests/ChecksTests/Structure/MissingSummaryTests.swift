import TestSupport
import Testing

@testable import Checks

struct MissingSummaryTests {
  @Test(arguments: ["", "- Options arrive and none goes.\n\n", "> Options arrive.\n\n"])
  func reportsAnArticleThatBeginsWithoutAParagraph(opening: String) async {
    await Sample.clean.changing(
      "signals/growing-list.md", "# Growing list\n\nOptions arrive and none goes.\n\n",
      to: "⟦# Growing list⟧\n\n\(opening)"
    ).expect(MissingSummary.self, "Summary is missing; a card would show the title alone")
  }

  @Test func asksTheSameOfThePolicy() async {
    await Sample.clean.changing(
      "policy.md", "# The policy\n\nAll numbers that turn answers into a verdict.\n",
      to: "⟦# The policy⟧\n"
    ).expect(MissingSummary.self, "Summary is missing; a card would show the title alone")
  }

  @Test func acceptsAParagraphBehindAList() async {
    await Sample.clean.changing(
      "signals/growing-list.md", "Options arrive and none goes.",
      to: "- First this.\n\nOptions arrive and none goes."
    ).expectClean()
  }

  @Test func isSilentWhereTheTitleIsMissing() async {
    await Sample.clean.changing(
      "signals/growing-list.md", "# Growing list\n\nOptions arrive and none goes.\n\n", to: ""
    ).expect(MissingTitle.self, "Title is missing; an article has one heading of level 1")
  }
}
