import TestSupport
import Testing

@testable import Checks

struct ThresholdOrderTests {
  @Test(arguments: [
    (
      old: "`loss-unlikely` (0.20)", new: "`loss-unlikely` ⟦(0.9)⟧",
      summary: "'loss-unlikely' (0.9) is above 'loss-likely' (0.80)"
    ),
    (
      "`support-some` (0.2)", "`support-some` ⟦(0.6)⟧",
      "'support-some' (0.6) is above 'support-strong' (0.5)"
    ),
    (
      "`caution-majors` (1)", "`caution-majors` ⟦(4)⟧",
      "'caution-majors' (4) is above 'adverse-majors' (3)"
    ),
    (
      "`population-weight-2` (0.7)", "`population-weight-2` ⟦(0.9)⟧",
      "'population-weight-2' (0.9) is above 'population-weight-3' (0.85)"
    ),
  ])
  func reportsTheMilderOne(old: String, new: String, summary: String) async {
    await Sample.clean.changing("policy.md", old, to: new).expect(ThresholdOrder.self, summary)
  }

  @Test func acceptsEqualOnes() async {
    await Sample.clean.changing("policy.md", "`loss-unlikely` (0.20)", to: "`loss-unlikely` (0.8)")
      .expectClean()
  }
}
