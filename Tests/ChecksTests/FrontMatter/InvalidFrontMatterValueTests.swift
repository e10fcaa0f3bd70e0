import TestSupport
import Testing

@testable import Checks

struct InvalidFrontMatterValueTests {
  @Test(arguments: [
    (
      path: "stories/runner-story.md", old: "updated: 2026-11-23", new: "updated: ⟦23.11.2026⟧",
      summary: "'23.11.2026' is no value for 'updated'"
    ),
    (
      "stories/runner-story.md", "updated: 2026-11-23", "updated: ⟦2026-02-29⟧",
      "'2026-02-29' is no value for 'updated'"
    ),
    (
      "stories/runner-story.md", "status: reviewed", "status: ⟦review⟧",
      "'review' is no value for 'status'; did you mean 'reviewed'?"
    ),
    (
      "stories/runner-story.md", "origin: fictional", "origin: ⟦\"fiction\"⟧",
      "'fiction' is no value for 'origin'; did you mean 'fictional'?"
    ),
    (
      "questions/choose-once.md", "class: major", "class: ⟦mayor⟧",
      "'mayor' is no value for 'class'; did you mean 'major'?"
    ),
    ("questions/choose-once.md", "order: 20", "order: ⟦2.5⟧", "'2.5' is no value for 'order'"),
    ("questions/recurring-work.md", "core: true", "core: ⟦yes⟧", "'yes' is no value for 'core'"),
    (
      "questions/recurring-work.md", "minutes: 0.8", "minutes: ⟦0⟧", "'0' is no value for 'minutes'"
    ),
    (
      "questions/recurring-work.md", "quantities: [minutes-per-day]",
      "quantities: [⟦Minutes per day⟧]", "'Minutes per day' is no value for 'quantities'"
    ),
    (
      "quantities/minutes-per-day.md", "given: [point, range, share]", "given: [point, ⟦rage⟧]",
      "'rage' is no value for 'given'; did you mean 'range'?"
    ),
    (
      "quantities/minutes-per-day.md", "given: [point, range, share]", "given: ⟦⟧[]",
      "A nested value is no value for 'given'"
    ),
    (
      "quantities/minutes-per-day.md", "minimum: 0", "minimum: ⟦none⟧",
      "'none' is no value for 'minimum'"
    ),
    (
      "quantities/minutes-per-day.md", "unit: min", "unit: ⟦⟧{a: b}",
      "A nested value is no value for 'unit'"
    ),
  ])
  func reportsAValueOfTheWrongForm(path: String, old: String, new: String, summary: String) async {
    await Sample.clean.changing(path, old, to: new).expect(InvalidFrontMatterValue.self, summary)
  }

  @Test(arguments: [
    (path: "stories/runner-story.md", old: "updated: 2026-11-23", new: "updated: 2028-02-29"),
    ("stories/runner-story.md", "updated: 2026-11-23", "updated: \"2026-11-23\"\naliases: []"),
    ("questions/choose-once.md", "change: free", "change: fixed\ncore: false\nminutes: 2"),
    ("quantities/minutes-per-day.md", "minimum: 0", "minimum: -1.5\nmaximum: 1000000"),
    ("quantities/minutes-per-day.md", "given: [point, range, share]", "given: point"),
  ])
  func acceptsValuesOfTheRightForm(path: String, old: String, new: String) async {
    await Sample.clean.changing(path, old, to: new).expectClean()
  }
}
