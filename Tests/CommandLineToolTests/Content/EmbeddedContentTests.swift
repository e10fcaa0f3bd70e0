import Checks
@testable import CommandLineTool
import Diagnostics
import KnowledgeBase
import Testing

/// One installed file is enough to run a review anywhere.
struct EmbeddedContentTests {
  @Test func holdsAWholeKnowledgeBaseWithoutFaults() async throws {
    let compilation = await Compiler.compile(try ContentLocation.embedded.files())
    #expect(await Checker.diagnostics(of: compilation).map(\.summary) == [])
    #expect(compilation.catalog.policy != nil)
    #expect(compilation.catalog.questions.count == 30)
    #expect(compilation.examples.count == 4)
  }
}
