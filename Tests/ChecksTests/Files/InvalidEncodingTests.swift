import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct InvalidEncodingTests {
  @Test func reportsTheFirstByteThatIsNoUTF8() async throws {
    let found = await Self.diagnostics(replacing: "walk", with: [0x77, 0xE4, 0x6C, 0x6B])
    #expect(found.map(\.summary) == ["Bytes are not UTF-8"])
    #expect(found.first?.range?.lowerBound == SourcePosition(line: 9, column: 13))
  }

  @Test func reportsNUL() async throws {
    let found = await Self.diagnostics(replacing: "walk", with: [0x77, 0x00, 0x6C, 0x6B])
    #expect(found.map(\.summary) == ["NUL character in a text"])
    #expect(found.first?.range == SourceRange(line: 9, column: 13, length: 1))
  }

  /// The diagnostics where a word of a heuristic is other bytes.
  private static func diagnostics(replacing word: String, with bytes: [UInt8]) async -> [Diagnostic]
  {
    let path = "heuristics/desire-path.md"
    guard case .bytes(let clean)? = ContentFolder.clean.first(where: { $0.path == path })?.payload,
      let start = String(decoding: clean, as: UTF8.self).utf8Offset(of: word + ",")
    else { return [] }
    let content = clean[..<start] + bytes + clean[(start + word.utf8.count)...]
    return await Sample.clean.adding(ContentFile(path: path, payload: .bytes(Array(content))))
      .diagnosed()
  }
}
