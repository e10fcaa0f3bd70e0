@testable import CommandLineTool
import Testing

/// Words for a shell come back from it as they were.
struct ShellWordTests {
  @Test(arguments: [
    (word: "my.review.md", quoted: "my.review.md"),
    (word: "reviews/spot-runners.review.md", quoted: "reviews/spot-runners.review.md"),
    (word: "two words.md", quoted: "'two words.md'"),
    (word: "it's.md", quoted: #"'it'\''s.md'"#),
    (word: "$HOME.md", quoted: "'$HOME.md'"),
    (word: "-x.md", quoted: "./-x.md"),
    (word: "", quoted: "''"),
  ])
  func quotesWhereAShellWouldSplit(_ word: String, _ quoted: String) {
    #expect(ShellWord.quoted(word) == quoted)
  }
}
