import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct WrittenPolicyTests {
  private static func policy(_ section: String, _ text: String) -> WrittenArticle {
    WrittenArticle(
      ContentFile(
        path: "policy.md",
        text: "---\nkind: policy\n---\n\n# P\n\n## \(section)\n\nWhy.\n\n\(text)\n"))
  }

  @Test func readsGates() {
    let gates = Self.policy(
      "Gates",
      """
      - `toil`: It recurs: often.
        - all of [R](questions/r.md) (3)
        - any of [S](questions/s.md)
        - [T](questions/t.md) (1)
      """
    ).gates
    #expect(gates.map(\.id) == ["toil"])
    #expect(gates.map(\.text) == ["It recurs: often."])
    #expect(gates[0].conditions.map(\.quantifier) == [.allOf, .anyOf, nil])
    #expect(
      gates[0].conditions.map { $0.link?.destination } == [
        "questions/r.md", "questions/s.md", "questions/t.md",
      ])
    #expect(gates[0].conditions.map(\.levelText) == ["3", nil, nil])
  }

  @Test func readsThresholds() {
    let thresholds = Self.policy("Thresholds", "- `a` (3): why (4)\n- `b` (0.80)\n- c (1)")
      .thresholds
    #expect(thresholds.map(\.name) == ["a", "b", nil])
    #expect(thresholds.map(\.valueText) == ["3", "0.80", nil])
  }

  @Test func readsGroupsUpToTheirReason() {
    let groups = Self.policy(
      "Together", "- [A](a.md), [B](b.md): as [C](c.md) says\n- [D](d.md), [E](e.md)"
    ).groups
    #expect(groups.map { $0.links.map(\.destination) } == [["a.md", "b.md"], ["d.md", "e.md"]])
  }

  @Test func readsVerdictsAndPopulations() {
    let rows = Self.policy("Verdicts", "- `Q+`: `proceed` `stop`\n- Q0: `stop`").verdictRows
    #expect(rows.map(\.band) == ["Q+", nil])
    #expect(rows[0].verdicts == ["proceed", "stop"])
    let populations = Self.policy("Populations", "- `devs`: Developers: all\n- Ops").populations
    #expect(populations.map(\.id) == ["devs", nil])
    #expect(populations.map(\.title) == ["Developers: all", "Ops"])
  }
}
