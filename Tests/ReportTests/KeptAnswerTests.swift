import Assessment
import KnowledgeBase
import Report
import TestSupport
import Testing

/// What a report and a score say of answers that do not count, and that no rewrite loses them.
struct KeptAnswerTests {
  private static let yaml = """
    title: T
    answers:
      recurring: daily
      frequency: {option: fortnightly, grade: E2, evidence: "log, \\"October\\"", note: "as it was", by: Ann, fingerprint: "0123456789abcdef"}
      leverage: {option: one-person, fingerprint: "0000000000000000"}
      gone: {option: weekly, grade: E1, note: "a: b # c", why: [one, two], fingerprint: "fedcba9876543210"}
      long-gone: unknown
    """

  @Test func keepsThemByteForByteOnEveryRewrite() async throws {
    let first = try await Self.report(try ReviewText.file(Self.yaml))
    let second = try await Self.report(try ReviewFile.parse(first, path: "t.review.md"))
    #expect(second == first)
    for line in [
      #"  frequency: {option: fortnightly, grade: E2, evidence: "log, \"October\"", note: "as it was", fingerprint: "0123456789abcdef", by: Ann}"#,
      #"  leverage: {option: one-person, fingerprint: "0000000000000000"}"#,
      #"  gone: {option: weekly, grade: E1, note: "a: b # c", fingerprint: "fedcba9876543210", why: [one, two]}"#,
      "  long-gone: unknown",
    ] {
      #expect(first.contains(line + "\n"), "\(line) in \(first)")
    }
  }

  @Test func saysWhichTheyAre() async throws {
    let catalog = await SmallCatalog.catalog
    let file = try ReviewText.file(Self.yaml)
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let score = ScoreSummary.text(evaluation, catalog)
    for line in [
      "To be confirmed, since the question changed: frequency (was fortnightly, which is no answer any more) "
        + "and leverage (was one-person).",
      "Kept and not counted, since no question asks it any more: gone (weekly) and long-gone (unknown).",
    ] {
      #expect(score.contains(line + "\n"), "\(score)")
    }
    #expect(!score.contains("Not known: frequency"))
    let json = ScoreJSON.text(evaluation, catalog)
    #expect(json.contains("\"suspect\": [\n    \"frequency\",\n    \"leverage\"\n  ]"), "\(json)")
    let report = try await Self.report(file)
    for line in [
      "- Confirm, since the question has changed: [How often must one person act?](Content/questions/frequency.md) "
        + "It was answered with `fortnightly`, which is not among its answers any more. Owner: to be named.",
      "- Look at `gone`, answered with `weekly`: no question asks it any more, so it is kept and not counted. "
        + "Owner: to be named.",
    ] {
      #expect(report.contains(line + "\n"), "\(report)")
    }
  }

  @Test func showsThemInATrace() async throws {
    let catalog = await SmallCatalog.catalog
    let file = try ReviewText.file(Self.yaml)
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let trace = TracedReview(evaluation, catalog, file, path: "t.review.md").trace(
      of: .question("frequency")
    ).text
    #expect(trace.contains("Suspect, counts as open: answered with 'fortnightly'."), "\(trace)")
    #expect(trace.contains("its fingerprint was 0123456789abcdef and is "))
    #expect(trace.contains("t.review.md:7"))
  }

  @Test func writesARenamedQuestionUnderItsPresentID() async throws {
    let sample = Sample.clean.changing(
      "questions/choose-once.md", "updated: 2026-11-23",
      to: "updated: 2026-11-23\naliases: [pick-once]")
    let catalog = await sample.compiled().catalog
    let file = try ReviewText.file(
      "title: T\nanswers: {pick-once: {option: often, note: n, by: Ann}}")
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let report = MarkdownReport.text(file, evaluation, catalog)
    #expect(report.contains("  choose-once: {option: often, note: \"n\", by: Ann}\n"), "\(report)")
    #expect(!report.contains("pick-once"))
    let review = TracedReview(evaluation, catalog, file, path: "t.review.md")
    let trace = review.trace(of: .question("choose-once")).text
    #expect(trace.contains("t.review.md:5"), "the line under the old id: \(trace)")
    #expect(review.subject(named: "pick-once") == .question("choose-once"))
  }

  private static func report(_ file: ReviewFile) async throws -> String {
    let catalog = await SmallCatalog.catalog
    return MarkdownReport.text(file, try Evaluation(of: file.review, in: catalog), catalog)
  }
}
