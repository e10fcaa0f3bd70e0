import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct DuplicateFactorTests {
  private static let twice = Sample.clean.changing(
    "questions/recurring-work.md", "factor: recurrence", to: "factor: ⟦recurrence⟧"
  ).changing("questions/choice-count.md", "change: free", to: "change: free\nfactor: recurrence")

  @Test func reportsTheSecondQuestion() async {
    await Self.twice.expect(
      DuplicateFactor.self, "'choice-count' has the factor 'recurrence' already")
    #expect(
      await Self.twice.diagnosed().first?.notes == ["The other one is questions/choice-count.md:7"])
  }
}
