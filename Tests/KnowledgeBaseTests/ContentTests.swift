import Diagnostics
import KnowledgeBase
import Testing

struct ContentTests {
  @Test func shippedContentIsClean() async throws {
    let folder = try #require(ContentFolder.shipped)
    let compilation = await Compiler.compile(ContentFolder.files(in: folder))
    let report = DiagnosticReport.text(compilation.diagnostics) { compilation.sources[$0] }
    #expect(compilation.diagnostics.isEmpty, "\n\(report)")
  }

  @Test func cleanFixtureIsClean() async {
    let compilation = await Compiler.compile(ContentFolder.clean)
    let report = DiagnosticReport.text(compilation.diagnostics) { compilation.sources[$0] }
    #expect(compilation.diagnostics.isEmpty, "\n\(report)")
  }
}
