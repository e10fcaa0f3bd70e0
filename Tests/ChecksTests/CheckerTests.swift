import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct CheckerTests {
  @Test(arguments: SeededGenerator.seeds(5))
  func doesNotDependOnTheOrderOfTheFiles(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let faulty = GoldenTests.faulty
    let expected = await Compiler.compile(faulty)
    let found = await Compiler.compile(faulty.shuffled(using: &random))
    let expectedDiagnostics = await Checker.diagnostics(of: expected)
    #expect(await Checker.diagnostics(of: found) == expectedDiagnostics)
    #expect(found.catalog.fingerprint == expected.catalog.fingerprint)
    #expect(found.catalog.relations == expected.catalog.relations)
    #expect(found.catalog.mentions == expected.catalog.mentions)
  }

  @Test func findsAThousandFaultsInAThousandArticlesInOrder() async throws {
    var random = SeededGenerator(seed: 1)
    let paths = (0..<1_000).map { "signals/faulty-\($0).md" }
    let articles = paths.map { path in
      ContentFile(
        path: path,
        text: """
          ---
          kind: signal
          status: reviewed
          updated: 2026-11-23
          ---

          # Signal \(path)

          A sign of [something](nowhere-\(path.utf8.count).md); see [the zoo](../antipatterns/tag-zoo.md).

          ## How to see it

          Count.

          ## Threshold

          One; a starting value of ours.

          ## Sources

          - Ann Author, notes, 2026.

          ## See also

          - [Tag zoo](../antipatterns/tag-zoo.md): it often comes with it.
          """ + "\n")
    }
    let compilation = await Compiler.compile(
      ContentFolder.clean + articles.shuffled(using: &random))
    let found = await Checker.diagnostics(of: compilation, today: Sample.today)
    #expect(found.map(\.path) == paths.sorted())
    #expect(Set(found.map(\.identifier)) == [UnresolvedLink.identifier])
  }

  @Test(arguments: SeededGenerator.seeds(100))
  func acceptsAnyBytes(seed: UInt64) async {
    var random = SeededGenerator(seed: seed)
    let fronts = ["", "---\nkind: question\n---\n", "---\nkind: policy\n---\n"]
    let files = (0..<6).map { index -> ContentFile in
      let path =
        index == 0
        ? "policy.md"
        : random.pick(["questions/a\(index).md", "stories/b\(index).md", "x\(index)"])
      guard Bool.random(using: &random) else {
        return ContentFile(path: path, payload: .bytes(random.bytes()))
      }
      return ContentFile(path: path, text: random.pick(fronts) + random.text(.markdown))
    }
    let compilation = await Compiler.compile(files)
    let diagnostics = await Checker.diagnostics(of: compilation)
    for diagnostic in diagnostics {
      guard let range = diagnostic.range, let source = compilation.sources[diagnostic.path] else {
        continue
      }
      #expect(source.offset(of: range.lowerBound) != nil, "\(diagnostic)")
    }
    _ = DiagnosticReport.text(diagnostics) { compilation.sources[$0] }
  }
}
