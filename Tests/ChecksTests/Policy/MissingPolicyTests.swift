import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct MissingPolicyTests {
  @Test func reportsAKnowledgeBaseWithoutOne() async {
    let sample = Sample.clean.removing("policy.md")
    await sample.expect(
      MissingPolicy.self, "Policy is missing; no answer can become a verdict without it")
    #expect(await sample.diagnosed().first?.path == "policy.md")
    #expect(await sample.compiled().catalog.policy == nil)
  }

  @Test func reportsAnEmptyKnowledgeBase() async {
    await Sample.of([:]).expect(
      MissingPolicy.self, "Policy is missing; no answer can become a verdict without it")
  }

  @Test func aBrokenPolicyIsNotMissing() async {
    await Sample.clean.adding("policy.md", "⟦# The policy⟧\n")
      .expect(
        MissingFrontMatter.self, "Front matter is missing; an article's first line is '---'")
  }
}
