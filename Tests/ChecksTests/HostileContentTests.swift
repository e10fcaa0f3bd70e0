import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import Checks

/// Large files of nothing but one kind of trouble; what is quadratic would be felt.
struct HostileContentTests {
  private static let front =
    "---\nkind: question\nlens: economics\norder: 1\nclass: minor\nchange: free\nupdated: 2026-11-23\n---\n\n# A\n\n"

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[a][b]", "\\[a][b] ", "[[", "<b>", "<b\n", "[^1] ", "~~", "> ", "- ", "- `k` (9): x\n",
      "## Limits\n\n", "# T\n\n", "| a |\n|---|\n",
      "<!-- counterweight-disable-next-line A: b -->\n",
      "\0", "\r", "[a](b.md) ", "`[a][b]` ",
    ])
  func isCompiledInAMoment(piece: String) async {
    let room = 30_000
    let body = String(repeating: piece, count: room / piece.utf8.count)
    let compilation = await Sample.clean.adding("questions/hostile.md", Self.front + body)
      .compiled()
    let found = await Checker.diagnostics(of: compilation)
    #expect(found.contains { $0.path == "questions/hostile.md" })
    #expect(compilation.catalog.question("choose-once") != nil)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (section: "Answers", piece: "- `k` (1): x\n  - for [a](b.md) (1)\n"),
      ("Answers", "  - say: x\n"), ("Skip when", "- [a](choice-count.md) is `x`\n"),
      ("See also", "- [a](choice-count.md): x\n"), ("See also", "- [a](choice-cuont.md): x\n"),
      ("See also", "- [a][b]: x\n"),
    ])
  func readsLongListsInAMoment(section: String, piece: String) async {
    let body = "## \(section)\n\n" + String(repeating: piece, count: 30_000 / piece.utf8.count)
    let compilation = await Sample.clean.adding("questions/hostile.md", Self.front + body)
      .compiled()
    let found = await Checker.diagnostics(of: compilation)
    #expect(found.contains { $0.path == "questions/hostile.md" })
  }

  @Test(.timeLimit(.minutes(1)))
  func readsLongFrontMatterInAMoment() async {
    let keys = (0..<1_000).map { "key-\($0): x\n" }.joined()
    let repeats = String(repeating: "kind: story\n", count: 1_000)
    let found = await Sample.clean
      .adding("stories/keys.md", "---\nkind: story\n\(keys)---\n")
      .adding("stories/repeats.md", "---\n\(repeats)---\n").diagnosed()
    #expect(found.count { $0.identifier == UnknownFrontMatterKey.identifier } == 1_000)
    #expect(found.contains { $0.identifier == InvalidFrontMatter.identifier })
  }
}
