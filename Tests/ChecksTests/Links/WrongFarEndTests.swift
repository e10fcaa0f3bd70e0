import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct WrongFarEndTests {
  @Test(arguments: [
    (
      path: "antipatterns/toil-export.md",
      old: "[Sunset clause](../remedies/sunset-clause.md)",
      new: "[List](⟦../signals/growing-list.md⟧)",
      summary: "'growing-list' is a signal; 'Remedied by' leads to a remedy"
    ),
    (
      "stories/runner-story.md", "[The registry](registry-story.md)",
      "[The path](⟦../heuristics/desire-path.md⟧)",
      "'desire-path' is a heuristic; 'Contrasts with' leads to a story or an anti-pattern"
    ),
    (
      "questions/choose-once.md", "against [Tag zoo](../antipatterns/tag-zoo.md)",
      "against [Path](⟦../heuristics/desire-path.md⟧)",
      "'desire-path' is a heuristic; evidence leads to an anti-pattern"
    ),
    (
      "questions/choose-once.md", "[How many options are there?](choice-count.md)",
      "[Economics](⟦../lenses/economics.md⟧)",
      "'economics' is a lens; 'Skip when' leads to a question"
    ),
    (
      "policy.md", "all of [Does it make recurring work?](questions/recurring-work.md)",
      "all of [Economics](⟦lenses/economics.md⟧)",
      "'economics' is a lens; a condition of a gate leads to a question"
    ),
    (
      "policy.md", ", [Can it be chosen once?](questions/choose-once.md)",
      ", [Economics](⟦lenses/economics.md⟧)",
      "'economics' is a lens; 'Together' leads to a question"
    ),
    (
      "antipatterns/toil-export.md", "[Tag zoo](tag-zoo.md)", "[A page](⟦https://example.com⟧)",
      "'https://example.com' is no article; 'See also' leads to another article"
    ),
    (
      "antipatterns/toil-export.md", "[Sunset clause](../remedies/sunset-clause.md)",
      "[Limits](⟦#limits⟧)", "'#limits' is no article; 'Remedied by' leads to a remedy"
    ),
    (
      "antipatterns/toil-export.md", "[Sunset clause](../remedies/sunset-clause.md)",
      "[It](⟦../examples/runner-fleet.review.md⟧)",
      "'../examples/runner-fleet.review.md' is no article; 'Remedied by' leads to a remedy"
    ),
  ])
  func reportsTheKindThatDoesNotFit(path: String, old: String, new: String, summary: String) async {
    await Sample.clean.changing(path, old, to: new).expect(WrongFarEnd.self, summary)
  }

  @Test func saysThatPlainWordsAreLegal() async {
    let sample = Sample.clean.changing(
      "remedies/sunset-clause.md", "- Churn: nothing",
      to: "- [List](⟦../signals/growing-list.md⟧): nothing")
    await sample.expect(
      WrongFarEnd.self,
      "'growing-list' is a signal; 'Overdone becomes' leads to an anti-pattern or a heuristic")
    #expect(
      await sample.diagnosed().first?.solutions
        == ["Link to an anti-pattern or a heuristic, or name what is meant in plain words"])
  }
}
