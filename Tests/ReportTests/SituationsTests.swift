import Assessment
import Foundation
import KnowledgeBase
import Report
import Testing

/// The reader's check: each anti-pattern is named first by a situation that shows it.
struct SituationsTests {
  @Test(arguments: Situation.all.filter { !$0.isLookalike })
  func isNamedFirst(_ situation: Situation) async throws {
    let evaluation = try await situation.evaluation()
    let first = try #require(evaluation.findings.first)
    #expect(first.id == situation.antipattern)
    #expect(first.strength == .strong)
  }

  @Test(arguments: Situation.all.filter(\.isLookalike))
  func isNotMistakenForIt(_ situation: Situation) async throws {
    let findings = try await situation.evaluation().findings
    let own = findings.first { $0.id == situation.antipattern }
    #expect(findings.first?.id != situation.antipattern)
    #expect(own?.strength != .strong)
  }

  @Test(arguments: Situation.all)
  func leavesNoQuestionOpen(_ situation: Situation) async throws {
    let warnings = try situation.file().warnings
    let missing = try await situation.evaluation().missing.map(\.id)
    #expect(warnings == [])
    #expect(missing == [])
  }

  @Test func coversEveryAntipatternTwice() async throws {
    let antipatterns = try await ShippedContent.catalog.articles
      .filter { $0.kind == .antipattern }.map(\.id.rawValue).sorted()
    for isLookalike in [false, true] {
      let covered = Situation.all.filter { $0.isLookalike == isLookalike }
        .map(\.antipattern.rawValue).sorted()
      #expect(covered == antipatterns)
    }
  }
}

/// A described situation with the answers of an honest architect: a file of `Fixtures/Situations`.
struct Situation: Sendable, CustomTestStringConvertible {
  private static let ending = ".review.md"
  private static let lookalikeEnding = ".lookalike" + ending

  /// Every file of the folder, by name.
  static let all: [Situation] = {
    let folder = ShippedContent.package.appending(path: "Tests/ReportTests/Fixtures/Situations")
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(ending) }.sorted().map(Situation.init)
    } catch {
      Issue.record("the situations cannot be read: \(error)")
      return []
    }
  }()

  let name: String

  var testDescription: String { name }

  /// Whether it only looks like the anti-pattern.
  var isLookalike: Bool { name.hasSuffix(Self.lookalikeEnding) }

  /// The anti-pattern that the file is named after.
  var antipattern: ArticleID {
    let ending = isLookalike ? Self.lookalikeEnding : Self.ending
    return ArticleID(String(name.dropLast(ending.count)))
  }

  func file() throws -> ReviewFile {
    try ReviewFile.parse(try ShippedContent.fixture("Situations/\(name)"), path: name)
  }

  func evaluation() async throws -> Evaluation {
    try Evaluation(of: try file().review, in: try await ShippedContent.catalog)
  }
}
