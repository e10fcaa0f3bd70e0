import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct MalformedThresholdTests {
  @Test(arguments: [
    (
      old: "- `caution-majors` (1)", new: "- ⟦caution-majors (1)⟧",
      summary: "Threshold without a name; it begins with its name between backticks"
    ),
    (
      "`caution-majors` (1)", "⟦`caution-major`⟧ (1)",
      "'caution-major' is no threshold; did you mean 'caution-majors'?"
    ),
    ("`caution-majors` (1)", "⟦`caution-majors`⟧ 1", "Threshold 'caution-majors' has no number"),
    ("`caution-majors` (1)", "`caution-majors` ⟦(one)⟧", "'one' is no value for 'caution-majors'"),
    ("`caution-majors` (1)", "`caution-majors` ⟦(0)⟧", "'0' is no value for 'caution-majors'"),
    ("`caution-majors` (1)", "`caution-majors` ⟦(1.5)⟧", "'1.5' is no value for 'caution-majors'"),
    ("`loss-likely` (0.80)", "`loss-likely` ⟦(80)⟧", "'80' is no value for 'loss-likely'"),
    ("`loss-likely` (0.80)", "`loss-likely` ⟦(8e-1)⟧", "'8e-1' is no value for 'loss-likely'"),
    ("`support-prior` (3)", "`support-prior` ⟦(-3)⟧", "'-3' is no value for 'support-prior'"),
    (
      "`support-prior` (3)", "`support-prior` (3)\n- ⟦`support-prior`⟧ (4)",
      "Threshold 'support-prior' stands twice"
    ),
  ])
  func reportsWhatIsNotUnderstood(old: String, new: String, summary: String) async {
    let sample = Sample.clean.changing("policy.md", old, to: new)
    if summary.contains("without a name") {
      // Without its name the threshold is missing as well, for all that can be known.
      let found = await sample.diagnosed()
      #expect(found.map(\.identifier) == ["MissingThreshold", "MalformedThreshold"])
    } else {
      await sample.expect(MalformedThreshold.self, summary)
    }
  }
}
