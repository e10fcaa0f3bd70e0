import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct CarriageReturnTests {
  @Test func reportsTheFirstOneAndReadsTheArticleAllTheSame() async throws {
    let path = "questions/choose-once.md"
    guard case .bytes(let bytes)? = ContentFolder.clean.first(where: { $0.path == path })?.payload
    else { return }
    let text = String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n")
    let sample = Sample.clean.adding(path, text)
    await sample.expect(CarriageReturn.self, "Carriage return at the end of a line")
    let compilation = await sample.compiled()
    #expect(
      await Checker.diagnostics(of: compilation).first?.range
        == SourceRange(line: 1, column: 4, length: 0))
    #expect(
      compilation.catalog.question("choose-once")?.fingerprint
        == (await Sample.clean.compiled()).catalog.question("choose-once")?.fingerprint)
  }
}
