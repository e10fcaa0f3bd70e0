import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct LatePrerequisiteTests {
  @Test func reportsALaterQuestionOfTheSameLens() async {
    let sample = Sample.clean
      .changing("questions/choice-count.md", "order: 10", to: "order: 30")
      .changing("questions/choose-once.md", "(choice-count.md)", to: "(⟦choice-count.md⟧)")
    await sample.expect(
      LatePrerequisite.self,
      "'choice-count' is asked after 'choose-once', which it cannot skip then")
    #expect(
      await sample.diagnosed().first?.notes
        == ["'choice-count' has order 30 and 'choose-once' order 20"])
  }

  @Test func reportsAQuestionOfALaterLens() async {
    let sample = Sample.clean
      .changing("lenses/economics.md", "order: 20", to: "order: 5")
      .changing("questions/choice-count.md", "(recurring-work.md)", to: "(⟦recurring-work.md⟧)")
    await sample.expect(
      LatePrerequisite.self,
      "'recurring-work' is asked after 'choice-count', which it cannot skip then")
    #expect(
      await sample.diagnosed().first?.notes
        == [
          "'recurring-work' belongs to lens 'people-and-processes', which is asked after 'economics'"
        ])
  }
}
