import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct ScaffoldLeftTests {
  private static let marker = "⟦\(Scaffold.marker)⟧"

  @Test(arguments: [
    (old: "Count the labels each quarter.", new: "\(marker) say where to look."),
    ("Options arrive and none goes.", "\(marker) say it in one sentence."),
    ("- Own starting value, 2026.", "- \(marker) author, title, year."),
    ("# Growing list", "# \(marker) a title"),
    ("Count the labels each quarter.", "> - Count the labels, or *\(marker) more*."),
  ])
  func reportsTextThatIsLeft(old: String, new: String) async {
    await Sample.clean.changing("signals/growing-list.md", old, to: new)
      .expect(ScaffoldLeft.self, "Scaffold text is left")
  }

  @Test func reportsItInFrontMatter() async {
    await Sample.clean.changing(
      "quantities/minutes-per-day.md", "unit: min", to: "unit: ⟦'\(Scaffold.marker) the unit'⟧"
    ).expect(ScaffoldLeft.self, "Scaffold text is left")
  }

  @Test func leavesAValueThatIsNotAcceptedToItsOwnCheck() async {
    await Sample.clean.changing(
      "quantities/minutes-per-day.md", "scope: population", to: "scope: '\(Scaffold.marker) whom'"
    ).expect(
      InvalidFrontMatterValue.self, "'\(Scaffold.marker) whom' is no value for 'scope'")
  }

  @Test func reportsEachPlace() async {
    await Sample.clean
      .changing(
        "signals/growing-list.md", "Count the labels each quarter.", to: "\(Self.marker) where."
      )
      .changing(
        "signals/growing-list.md", "More than seven in one list.", to: "\(Self.marker) how many."
      )
      .expect(ScaffoldLeft.self, "Scaffold text is left", "Scaffold text is left")
  }

  @Test(arguments: ["`\(Scaffold.marker) x`", "    \(Scaffold.marker) x"])
  func leavesCodeAlone(code: String) async {
    await Sample.clean.changing(
      "signals/growing-list.md", "Count the labels each quarter.",
      to: "Count the labels each quarter.\n\n\(code)"
    ).expectClean()
  }
}
