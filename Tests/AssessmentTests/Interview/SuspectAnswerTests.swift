import Assessment
import KnowledgeBase
import TestSupport
import Testing

/// Answers to questions that changed or were renamed: kept, shown, not counted until confirmed, never lost.
struct SuspectAnswerTests {
  private static let old = "0000000000000000"

  @Test(arguments: ["intensity", "who-bears", "recurring-work"] as [ArticleID])
  func countsAsOpenUntilConfirmed(_ id: ArticleID) async throws {
    let catalog = try await ShippedCatalog.catalog
    let reference = try #require(ReferenceCase.all.first { $0.id == "runner-fleet" })
    var suspect = reference.review
    suspect.answers[id]?.fingerprint = Self.old
    var open = reference.review
    open.answers[id] = nil
    let (held, missing) = (
      try Evaluation(of: suspect, in: catalog), try Evaluation(of: open, in: catalog)
    )
    #expect(held.evidence == missing.evidence)
    #expect(held.ruling == missing.ruling)
    #expect(held.findings == missing.findings)
    #expect(held.toilScore == missing.toilScore)
    #expect(held.coverage.suspect == 1)
    #expect(held.missing.map(\.id) == [id])
    #expect(held.review.answers[id] == suspect.answers[id], "it is kept as it was")
  }

  @Test func confirmingKeepsTheAnswerWithTheNewFingerprint() async throws {
    let catalog = try await ShippedCatalog.catalog
    var review = try #require(ReferenceCase.all.first { $0.id == "runner-fleet" }).review
    let given = Answer(
      .option("experiment"), grade: .sampled, evidence: "the guide", note: "twice a week",
      fingerprint: Self.old)
    review.answers["intensity"] = given
    var interview = Interview(review, in: catalog)
    #expect(interview.step == .question("intensity"), "asked before everything that is open")
    #expect(interview.review.answers["intensity"] == given)
    try interview.respond(.choose(.option("experiment")))
    var confirmed = given
    confirmed.fingerprint = catalog.question("intensity")?.fingerprint
    #expect(interview.review.answers["intensity"] == confirmed)
    #expect(interview.state(of: "intensity") != .suspect)
    #expect(interview.step != .question("intensity"))
  }

  @Test(
    arguments: [
      (answers: ["pick-once": "often"], counts: "often", stays: nil),
      (answers: ["choose-once": "once", "pick-once": "often"], counts: "once", stays: "often"),
      (answers: ["choose-once": "once"], counts: "once", stays: nil),
    ] as [(answers: [String: String], counts: String, stays: String?)])
  func findsTheAnswerOfARenamedQuestion(
    answers: [String: String], counts: String, stays: String?
  ) async throws {
    let catalog = await Self.renamed.compiled().catalog
    let fingerprint = catalog.question("choose-once")?.fingerprint
    let review = Review(
      title: "T",
      answers: Dictionary(
        uniqueKeysWithValues: answers.map { id, key in
          (ArticleID(id), Answer(.option(key), note: "n", fingerprint: fingerprint))
        }))
    for found in [
      try Evaluation(of: review, in: catalog).review, Interview(review, in: catalog).review,
    ] {
      #expect(found.answers["choose-once"]?.choice == .option(counts))
      #expect(found.answers["choose-once"]?.note == "n")
      #expect(found.answers["pick-once"]?.choice == stays.map(Answer.Choice.option))
    }
    let evaluation = try Evaluation(of: review, in: catalog)
    #expect(evaluation.coverage.answered == 1, "a rename changes no fingerprint of its own")
  }

  @Test func leavesAnOldNameAloneThatIsAQuestionAgain() async throws {
    let catalog = await Self.renamed
      .adding(
        "questions/pick-once.md", try #require(Self.renamed.texts["questions/choose-once.md"])
      )
      .compiled().catalog
    let review = Review(title: "T", answers: ["pick-once": Answer(.option("often"))])
    #expect(review.withPresentIDs(in: catalog) == review)
  }

  /// The fixture after `choose-once` was called `pick-once`.
  private static let renamed = Sample.clean.changing(
    "questions/choose-once.md", "updated: 2026-11-23",
    to: "updated: 2026-11-23\naliases: [pick-once]")
}
