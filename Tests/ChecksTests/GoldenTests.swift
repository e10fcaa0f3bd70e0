import Diagnostics
import Foundation
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct GoldenTests {
  /// The fixture with a fault of nearly each kind.
  static let faulty = ContentFolder.files(
    in: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/faulty"))

  /// Faults that no text file can have without being a nuisance to git and to editors.
  private static let oddFiles = [
    ContentFile(path: "lenses/unreadable.md", payload: .unreadable(reason: "permission denied")),
    ContentFile(
      path: "lenses/too-large.md",
      payload: .bytes(Array(repeating: UInt8(ascii: "x"), count: FileText.largestFile + 1))),
    lens("latin-1", Array("Caf".utf8) + [0xE9]), lens("nul", [0x61, 0x00, 0x62]),
    ContentFile(
      path: "lenses/mark.md",
      payload: .bytes([0xEF, 0xBB, 0xBF] + Array(text(of: "mark").utf8))),
    ContentFile(
      path: "lenses/windows.md", text: text(of: "windows").replacing("\n", with: "\r\n")),
  ]

  private static func text(of id: String) -> String {
    "---\nkind: lens\norder: 40\nupdated: 2026-11-23\n---\n\n# Lens \(id)\n\nA fixture.\n"
  }

  private static func lens(_ id: String, _ bytes: [UInt8]) -> ContentFile {
    ContentFile(path: "lenses/\(id).md", payload: .bytes(Array(text(of: id).utf8) + bytes))
  }

  private static func compiled() async -> Compilation {
    // The odd lenses have no questions, which is no fault of theirs here.
    let questions = ["latin-1", "nul", "mark", "windows"].map { lens in
      ContentFile(
        path: "questions/of-\(lens).md",
        text: """
          ---
          kind: question
          lens: \(lens)
          order: 1
          class: minor
          change: free
          updated: 2026-11-23
          ---

          # What of \(lens)?

          A fixture.

          ## Why ask

          To test.

          ## Example

          None.

          ## Answers

          - `yes` (0): Yes
          - `no` (4): No

          """)
    }
    return await Compiler.compile(faulty + oddFiles + questions)
  }

  @Test func reportsEveryFaultAtItsPlace() async {
    let compilation = await Self.compiled()
    let found = await Checker.diagnostics(of: compilation, today: Sample.today)
    let report = DiagnosticReport.text(found) { compilation.sources[$0] }
    expectSnapshot(report, named: "faulty.diagnostics.txt")
  }

  @Test func hasAFaultOfEachKind() async {
    var found = await Checker.diagnostics(of: Self.compiled(), today: Sample.today)
    // Proofs presuppose questions and a policy without errors, so that their faults stand alone.
    for name in OneFaultTests.names { found += await OneFaultTests.diagnosed(name).found }
    // The one fault that a folder with a policy cannot have.
    let missing = Set(AllChecks.identifiers).subtracting(found.map(\.identifier))
    #expect(missing == [MissingPolicy.identifier])
  }

  @Test func buildsWhatIsNotBroken() async {
    let catalog = await Self.compiled().catalog
    #expect(catalog.article("tag-zoo") != nil)
    #expect(catalog.question("choose-once") != nil)
    #expect(catalog.question("odd-answers") == nil)
    #expect(catalog.article("odd-answers") != nil)
    #expect(catalog.article("no-front-matter") == nil)
    #expect(catalog.policy == nil)
  }
}
