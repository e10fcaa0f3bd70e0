import TestSupport
import Testing

@testable import Checks

struct QuantityBoundsTests {
  private static let path = "quantities/minutes-per-day.md"
  private static let bounds = "minimum: 0\ndefault: 0.5"

  @Test(arguments: [
    (
      bounds: "minimum: ⟦10⟧\nmaximum: 9.5",
      summary: "Minimum 10 is above the maximum 9.5; no entry would be accepted"
    ),
    (
      "minimum: ⟦10⟧\nmaximum: 9.5\ndefault: 20",
      "Minimum 10 is above the maximum 9.5; no entry would be accepted"
    ),
    ("minimum: 1\ndefault: ⟦0.5⟧", "Default 0.5 is below the minimum 1"),
    ("maximum: 0.4\ndefault: ⟦0.5⟧", "Default 0.5 is above the maximum 0.4"),
    ("minimum: -2\nmaximum: 2\ndefault: ⟦-2.5⟧", "Default -2.5 is below the minimum -2"),
  ])
  func reportsWhatNoEntryCouldMeet(bounds: String, summary: String) async {
    await Sample.clean.changing(Self.path, Self.bounds, to: bounds)
      .expect(QuantityBounds.self, summary)
  }

  @Test(arguments: [
    "minimum: 1\nmaximum: 1\ndefault: 1", "minimum: 1", "maximum: 1", "default: 1",
    "minimum: -5\nmaximum: 480\ndefault: 0.5",
  ])
  func acceptsBoundsThatLeaveRoom(bounds: String) async {
    await Sample.clean.changing(Self.path, Self.bounds, to: bounds).expectClean()
  }

  @Test func leavesWhatIsNoNumberToItsOwnCheck() async {
    await Sample.clean.changing(Self.path, "minimum: 0", to: "minimum: few")
      .expect(InvalidFrontMatterValue.self, "'few' is no value for 'minimum'")
  }
}
