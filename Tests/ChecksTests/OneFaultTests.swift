import Diagnostics
import Foundation
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

/// Catalogs with one fault each: their files replace those of the clean fixture.
struct OneFaultTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/one-fault")

  static let names = [
    "best-answers-punished", "better-answer-punished", "contradiction", "cycle-over-three-files",
    "gap-in-the-scale", "gap-in-the-verdicts", "gate-that-always-holds", "non-monotone-policy",
    "prerequisite-asked-later", "shadowed-condition", "shadowed-gate-condition",
    "unfindable-antipattern", "unreachable-question", "worst-answers-excused",
  ]

  /// What a catalog gives, and what it consists of.
  static func diagnosed(_ name: String) async -> (found: [Diagnostic], of: Compilation) {
    let files = ContentFolder.files(in: folder.appending(path: name))
    let paths = Set(files.map(\.path))
    let compilation = await Compiler.compile(
      ContentFolder.clean.filter { !paths.contains($0.path) } + files)
    return (await Checker.diagnostics(of: compilation, today: Sample.today), compilation)
  }

  @Test(arguments: names)
  func reportsTheFaultOnceWithACounterexample(name: String) async {
    let (found, _) = await Self.diagnosed(name)
    #expect(found.count == 1, "\(found)")
    #expect(found.allSatisfy { !$0.notes.isEmpty }, "\(found)")
  }

  @Test func saysWhatIsWrong() async {
    var reports: [String] = []
    for name in Self.names {
      let (found, compilation) = await Self.diagnosed(name)
      reports.append(
        "# \(name)\n\n" + DiagnosticReport.text(found) { compilation.sources[$0] })
    }
    expectSnapshot(reports.joined(separator: "\n"), named: "one-fault.diagnostics.txt")
  }

  @Test func looksIntoEveryFolder() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(folders.sorted() == Self.names)
  }
}
