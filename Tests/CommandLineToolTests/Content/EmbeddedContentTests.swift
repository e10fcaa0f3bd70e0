@testable import CommandLineTool
import Diagnostics
import KnowledgeBase
import Testing

/// One installed file is enough to run a review anywhere.
struct EmbeddedContentTests {
  @Test func holdsAWholeKnowledgeBaseWithoutFaults() async throws {
    let compilation = await Compiler.compile(try ContentLocation.embedded.files())
    #expect(compilation.diagnostics.map(\.summary) == [])
    #expect(compilation.catalog.policy != nil)
    #expect(compilation.catalog.questions.count == 30)
    #expect(compilation.examples.count == 4)
  }
}
