import Assessment
import KnowledgeBase
import Report
import TestSupport
import Testing

/// Lines and fingerprints: a line moves with the text above it, a fingerprint does not.
struct TracePlaceTests {
  private static let question = "questions/recurring-work.md"

  @Test func movesTheLineAndNotTheFingerprint() async throws {
    let before = try await Self.reasons(Sample.clean)
    let after = try await Self.reasons(
      Sample.clean.changing(
        Self.question, "## Answers\n",
        to: "## Example of another kind\n\nOne more line.\n\n## Answers\n"))
    try #require(!before.isEmpty)
    try #require(before.count == after.count)
    for (old, new) in zip(before, after) {
      #expect(new.line == old.line + 4, "\(old) and \(new)")
      #expect(new.fingerprint == old.fingerprint)
    }
  }

  @Test func changesTheFingerprintWithTheAnswers() async throws {
    let before = try await Self.reasons(Sample.clean)
    let option = try #require(await Self.option())
    let after = try await Self.reasons(
      Sample.clean.changing(Self.question, option.text, to: option.text + " or so"))
    for (old, new) in zip(before, after) {
      #expect(new.line == old.line)
      #expect(new.fingerprint != old.fingerprint)
    }
  }

  /// The first option of the question on which evidence hangs.
  private static func option() async -> Option? {
    let catalog = await Sample.clean.compiled().catalog
    return catalog.question("recurring-work")?.options.first { !$0.evidence.isEmpty }
  }

  /// The places of the evidence that the answer to the question gives, from the traces of all findings.
  private static func reasons(
    _ sample: Sample
  ) async throws -> [(line: Int, fingerprint: String)] {
    let catalog = await sample.compiled().catalog
    let question = try #require(catalog.question("recurring-work"))
    let option = try #require(question.options.first { !$0.evidence.isEmpty })
    let file = try ReviewText.file("title: T\nanswers: {recurring-work: \(option.key)}")
    let evaluation = try Evaluation(of: file.review, in: catalog)
    let review = TracedReview(evaluation, catalog, file, path: "t.review.md")
    return evaluation.findings.flatMap { finding in
      review.trace(of: .finding(finding.id)).root.parts.flatMap(\.sources).compactMap {
        source -> (line: Int, fingerprint: String)? in
        guard
          case .content(let location, let fingerprint?) = source, location.path == Self.question
        else { return nil }
        return (location.line, fingerprint)
      }
    }
  }
}
