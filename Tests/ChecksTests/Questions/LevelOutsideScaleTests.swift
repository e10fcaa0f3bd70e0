import TestSupport
import Testing

@testable import Checks

struct LevelOutsideScaleTests {
  @Test(arguments: ["5", "-1", "high", "2.5", "", "99999999999999999999"])
  func reportsAnythingButZeroToFour(level: String) async {
    await Sample.clean
      .changing("questions/choice-count.md", "- `some` (2):", to: "- `some` ⟦(\(level))⟧:")
      .expect(LevelOutsideScale.self, "Level '\(level)' is outside the scale from 0 to 4")
  }
}
