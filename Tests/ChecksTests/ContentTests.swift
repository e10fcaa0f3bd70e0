import Checks
import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

struct ContentTests {
  @Test func shippedContentIsClean() async throws {
    let folder = try #require(ContentFolder.shipped)
    let compilation = await Compiler.compile(ContentFolder.files(in: folder))
    let found = await Checker.diagnostics(of: compilation)
    let report = DiagnosticReport.text(found) { compilation.sources[$0] }
    #expect(found.isEmpty, "\n\(report)")
  }

  @Test func cleanFixtureIsClean() async {
    let compilation = await Compiler.compile(ContentFolder.clean)
    let found = await Checker.diagnostics(of: compilation)
    let report = DiagnosticReport.text(found) { compilation.sources[$0] }
    #expect(found.isEmpty, "\n\(report)")
  }
}
