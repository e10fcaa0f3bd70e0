import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct ReviewOverdueTests {
  private static func found(updated: String, today: String?) async -> [Diagnostic] {
    let compilation = await Sample.clean.changing(
      "lenses/economics.md", "updated: 2026-11-23", to: "updated: \(updated)"
    ).compiled()
    return await Checker.diagnostics(of: compilation, today: today)
      .filter { $0.path == "lenses/economics.md" }
  }

  @Test(arguments: [
    (updated: "2025-05-22", today: "2026-11-23", isOverdue: true),
    ("2025-05-23", "2026-11-23", false), ("2025-05-24", "2026-11-23", false),
    ("2024-08-30", "2026-02-28", false), ("2024-08-30", "2026-03-01", true),
    ("2024-06-30", "2025-12-31", true), ("2024-06-30", "2025-12-30", false),
    ("2030-01-01", "2026-11-23", false), ("1999-12-31", "2026-11-23", true),
  ])
  func countsEighteenMonths(updated: String, today: String, isOverdue: Bool) async {
    let found = await Self.found(updated: updated, today: today)
    let expected = "Last reviewed on \(updated), more than 18 months ago"
    #expect(found.map(\.summary) == (isOverdue ? [expected] : []))
  }

  @Test func pointsAtTheDate() async {
    await Sample.clean.changing(
      "lenses/economics.md", "updated: 2026-11-23", to: "updated: ⟦2020-01-01⟧"
    ).expect(ReviewOverdue.self, "Last reviewed on 2020-01-01, more than 18 months ago")
  }

  @Test(arguments: [nil, "", "tomorrow", "2026-02-30", "0001-01-01"])
  func judgesNothingWithoutADay(today: String?) async {
    #expect(await Self.found(updated: "2020-01-01", today: today).isEmpty)
  }

  @Test func leavesWhatIsNoDateToItsOwnCheck() async {
    await Sample.clean.changing(
      "lenses/economics.md", "updated: 2026-11-23", to: "updated: 2020-02-30"
    ).expect(InvalidFrontMatterValue.self, "'2020-02-30' is no value for 'updated'")
  }
}
