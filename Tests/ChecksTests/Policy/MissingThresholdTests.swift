import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct MissingThresholdTests {
  @Test func reportsOneAtTheHeading() async {
    await Sample.clean.changing("policy.md", "- `loss-likely` (0.80)\n", to: "")
      .changing("policy.md", "## Thresholds", to: "⟦## Thresholds⟧")
      .expect(MissingThreshold.self, "Threshold 'loss-likely' is missing")
  }

  @Test func reportsSeveralTogether() async {
    let sample = Sample.clean
      .changing("policy.md", "- `loss-likely` (0.80)\n- `loss-unlikely` (0.20)\n", to: "")
    await sample.expect(
      MissingThreshold.self, "Thresholds 'loss-likely' and 'loss-unlikely' are missing")
    #expect(
      await sample.diagnosed().first?.solutions
        == ["Add '- `loss-likely` (0.8)', '- `loss-unlikely` (0.2)'"])
  }
}
