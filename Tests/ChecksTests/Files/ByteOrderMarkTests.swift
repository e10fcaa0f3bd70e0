import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct ByteOrderMarkTests {
  @Test func reportsTheMarkAndReadsTheArticleAllTheSame() async {
    let sample = Sample.clean.changing(
      "heuristics/desire-path.md", "---\nkind", to: "\u{FEFF}---\nkind")
    await sample.expect(ByteOrderMark.self, "Byte order mark before the text")
    #expect(await sample.compiled().catalog.article("desire-path") != nil)
  }
}
