import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct NonMonotonePolicyTests {
  private static let zero = "- `Q0`: `guards` `rework` `rework` `stop`"

  @Test(arguments: [
    (
      row: "- `Q0`: `guards` `rework` ⟦`guards`⟧ `stop`",
      summary: "'guards' is too mild here; a better case gets 'rework'"
    ),
    (
      "- `Q0`: `guards` `rework` `rework` ⟦`guards`⟧",
      "'guards' is too mild here; a better case gets 'rework'"
    ),
    (
      "- `Q0`: `guards` ⟦`proceed`⟧ `rework` `stop`",
      "'proceed' is too mild here; a better case gets 'guards'"
    ),
    // The first cell and not the three behind it.
    (
      "- `Q0`: ⟦`stop`⟧ `rework` `rework` `stop`",
      "'stop' is too severe here; a worse case gets 'rework'"
    ),
  ])
  func reportsTheCellThatStandsOut(row: String, summary: String) async {
    await Sample.clean.changing("policy.md", Self.zero, to: row)
      .expect(NonMonotonePolicy.self, summary)
  }

  @Test func saysWhichPairsAreTheWrongWayRound() async {
    let found = await Sample.clean.changing(
      "policy.md", Self.zero, to: "- `Q0`: `guards` `rework` `guards` `stop`"
    ).diagnosed()
    #expect(
      found.first?.notes == [
        "'Q+' gives 'rework' to evidence 'adverse', and 'Q0' gives 'guards' to evidence 'adverse'",
        "'Q0' gives 'rework' to evidence 'caution', and 'Q0' gives 'guards' to evidence 'adverse'",
      ])
  }

  @Test func reportsTwoCellsThatHaveNothingToDoWithEachOther() async {
    await Sample.clean.changing(
      "policy.md", Self.zero, to: "- `Q0`: `guards` ⟦`proceed`⟧ `rework` `stop`"
    )
    .changing(
      "policy.md", "- `Q-`: `rework` `stop` `stop` `stop`",
      to: "- `Q-`: `rework` `stop` `stop` ⟦`rework`⟧"
    )
    .expect(
      NonMonotonePolicy.self, "'proceed' is too mild here; a better case gets 'guards'",
      "'rework' is too mild here; a better case gets 'stop'")
  }

  @Test func acceptsRowsThatStayTheSame() async {
    await Sample.clean.changing(
      "policy.md", Self.zero, to: "- `Q0`: `rework` `rework` `rework` `stop`"
    ).expectClean()
  }
}
