import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct FingerprintTests {
  // Values of the reference implementation's test vectors (Fowler, Noll, Vo and Eastlake).
  @Test(arguments: [
    (text: "", digits: "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"),
    ("foobar", "85944171f73967e8"),
  ])
  func isFNV1a(text: String, digits: String) {
    #expect(Fingerprint.of(text) == digits)
  }

  @Test(arguments: [
    (old: "# How many options are there?", new: "# How many are there?"),
    ("`some` (2)", "`few` (2)"), ("`some` (2)", "`some` (1)"), ("Two to four", "Two or more"),
    ("is `none`", "is `none`, `weekly`"), ("class: minor", "class: major"),
    ("change: free", "change: free\nfactor: frequency"),
  ])
  func aQuestionChangesWithWhatAnAnswerDependsOn(old: String, new: String) async {
    let path = "questions/choice-count.md"
    let before = await Sample.clean.compiled().catalog.question("choice-count")?.fingerprint
    let after = await Sample.clean.changing(path, old, to: new).compiled().catalog
      .question("choice-count")?.fingerprint
    #expect(before != nil && after != nil && before != after)
  }

  @Test(arguments: [
    (old: "updated: 2026-11-23", new: "updated: 2026-11-24"), ("order: 10", "order: 11"),
    ("Eleven labels are", "Twelve labels are"), ("Count what somebody", "Count all that somebody"),
    ("(3)\n\n", "(2)\n\n"), ("class: minor", "class: minor\nminutes: 3\ncore: true"),
    ("---\n\n#", "---\n\n\n\n#"),
  ])
  func aQuestionStaysWhereAnswersKeepTheirMeaning(old: String, new: String) async {
    let path = "questions/choice-count.md"
    let before = await Sample.clean.compiled().catalog.question("choice-count")
    let after = await Sample.clean.changing(path, old, to: new).compiled().catalog
      .question("choice-count")
    #expect(before?.fingerprint == after?.fingerprint)
  }

  @Test func anArticleStaysWhenItIsReflowedAndChangesWithItsText() async {
    let path = "heuristics/desire-path.md"
    func fingerprint(_ sample: Sample) async -> String? {
      await sample.compiled().catalog.article("desire-path")?.fingerprint
    }
    let clean = await fingerprint(.clean)
    #expect(
      await fingerprint(
        Sample.clean.changing(path, "Treat the shortcut", to: "Treat\nthe *shortcut*"))
        == clean)
    #expect(await fingerprint(Sample.clean.changing(path, "reviewed\n", to: "draft\n")) == clean)
    #expect(await fingerprint(Sample.clean.changing(path, "a fact", to: "one fact")) != clean)
  }

  @Test func theContentChangesWithAnyArticleAndThePolicy() async {
    let clean = await Sample.clean.compiled().catalog.fingerprint
    let article = Sample.clean.changing("heuristics/desire-path.md", "a fact", to: "one fact")
    let policy = Sample.clean.changing(
      "policy.md", "`loss-likely` (0.80)", to: "`loss-likely` (0.81)")
    #expect(await article.compiled().catalog.fingerprint != clean)
    #expect(await policy.compiled().catalog.fingerprint != clean)
    #expect(await Sample.clean.compiled().catalog.fingerprint == clean)
  }
}
