import Testing

@testable import Report

/// Small change of English sentences.
struct WordsTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func listsParts(_ parts: [String], _ sentence: String) {
    #expect(Words.list(parts) == sentence)
  }

  @Test func putsACommaBeforeClauses() {
    #expect(Words.list(["if a", "if b", "if c"], ", or") == "if a, if b, or if c")
  }

  @Test(arguments: [
    ("One. Two.", "One."),
    ("More than 0.5 % of runs. It may fall.", "More than 0.5 % of runs."),
    ("Tools, e.g. this one, fail.", "Tools, e.g. this one, fail."),
    ("Is it? Yes.", "Is it?"),
    ("No full stop", "No full stop"),
    ("One paragraph\n\nAnother.", "One paragraph"),
    ("", ""),
  ])
  func findsTheFirstSentence(_ text: String, _ sentence: String) {
    #expect(Words.firstSentence(of: text) == sentence)
  }

  @Test(arguments: [("a", "a."), ("a.", "a."), ("a?", "a?"), ("", "")])
  func endsASentence(_ words: String, _ sentence: String) {
    #expect(Words.ended(words) == sentence)
  }
}
