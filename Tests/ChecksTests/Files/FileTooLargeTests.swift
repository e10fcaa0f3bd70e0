import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

struct FileTooLargeTests {
  @Test func reportsOneByteTooMany() async {
    await Sample.clean.adding(Self.file(bytes: FileText.largestFile + 1))
      .expect(FileTooLarge.self, "1048577 bytes are more than an article may have (1048576)")
  }

  @Test func acceptsTheLargestFile() async {
    await Sample.clean.adding(Self.file(bytes: FileText.largestFile)).expectClean()
  }

  /// A heuristic that is one long list of notes.
  private static func file(bytes: Int) -> ContentFile {
    let start = Array(
      """
      ---
      kind: heuristic
      status: draft
      updated: 2026-11-23
      ---

      # Long

      It is long.

      ## Statement

      Long.

      ## Limits

      1 MiB.

      ## Sources

      - A log.

      ## See also

      - [Desire path](desire-path.md): it is short.

      ## Notes


      """.utf8)
    let lines = Array(repeating: Array("- A line of a log file.\n".utf8), count: bytes / 24)
      .joined()
    let text = (start + lines).prefix(bytes)
    return ContentFile(
      path: "heuristics/long.md",
      payload: .bytes(text + Array(repeating: UInt8(ascii: "x"), count: bytes - text.count)))
  }
}
