import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct FileTextTests {
  @Test(arguments: [
    (bytes: Array("plain\n".utf8), text: "plain\n", problems: [FileText.Problem]()),
    ([0xEF, 0xBB, 0xBF, 0x61], "a", [.byteOrderMark]),
    ([0x61, 0xFF, 0x62], "a\u{FFFD}b", [.invalidUTF8(offset: 1)]),
    ([0xC3, 0xA9, 0xC3], "é\u{FFFD}", [.invalidUTF8(offset: 2)]),
    ([0x61, 0x00], "a\0", [.nul(offset: 1)]),
    ([0x61, 0x0D, 0x0A, 0x62, 0x0D], "a\r\nb\r", [.carriageReturn(offset: 1)]),
    (
      [0xEF, 0xBB, 0xBF, 0xFF, 0x0D], "\u{FFFD}\r",
      [.byteOrderMark, .invalidUTF8(offset: 0), .carriageReturn(offset: 3)]
    ),
    ([], "", []),
  ])
  func findsEachKindOfProblemOnce(bytes: [UInt8], text: String, problems: [FileText.Problem]) {
    let read = FileText(.bytes(bytes))
    #expect(read.text == text)
    #expect(read.problems == problems)
  }

  @Test func doesNotReadWhatIsTooLarge() {
    let read = FileText(.bytes(Array(repeating: 0x61, count: FileText.largestFile + 1)))
    #expect(read.text.isEmpty)
    #expect(read.problems == [.tooLarge(bytes: FileText.largestFile + 1)])
  }
}
