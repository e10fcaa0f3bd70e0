import Diagnostics
import Testing

struct SeverityRulesTests {
  private static let found = [
    Diagnostic(.error, "Broken", path: "a.md", range: nil, summary: "Broken"),
    Diagnostic(.warning, "Odd", path: "b.md", range: nil, summary: "Odd"),
    Diagnostic(.warning, "Old", path: "c.md", range: nil, summary: "Old"),
  ]

  @Test(arguments: [
    (rules: SeverityRules(), expected: ["error Broken", "warning Odd", "warning Old"]),
    (SeverityRules(denied: ["Odd"]), ["error Broken", "error Odd", "warning Old"]),
    (SeverityRules(allowed: ["Odd"]), ["error Broken", "warning Old"]),
    (
      SeverityRules(denied: ["Odd"], allowed: ["Odd"]),
      ["error Broken", "error Odd", "warning Old"]
    ),
    (SeverityRules(allowed: ["Broken"]), ["error Broken", "warning Odd", "warning Old"]),
    (
      SeverityRules(allowed: ["Old"], warningsAreErrors: true), ["error Broken", "error Odd"]
    ),
  ])
  func areAppliedToWarningsOnly(rules: SeverityRules, expected: [String]) {
    let judged = rules.applied(to: Self.found)
    #expect(judged.map { "\($0.severity.rawValue) \($0.identifier)" } == expected)
  }
}
