import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

struct YAMLProblemTests {
  @Test(arguments: [
    "a: b\n⟦⟧a: c\n",
    "⟦⟧b: 1\n".replacing("⟦⟧", with: "") + "a: b\nc: d\n⟦⟧'a': e\n",
    "{a: 1, b: 2, ⟦⟧a: 3}",
    "x:\n  - a: 1\n    b: 2\n    ⟦⟧a: 3\n  - a: 1\n",
    "x: {a: 1}\ny: {a: 1}\nz: {é: ü, a: 1, ⟦⟧a: 2}\n",
    "a: |\n  a: x\n  a: y\n⟦⟧a: z\n",
    "a: 1\n⟦⟧a: 2\na: 3\nb: 1\nb: 2\n",
    "a: 1\n⟦⟧!!int a: 2\n",
    "x: {a: 1, ⟦⟧a: 2}\ny: {a: 1, a: 2}\n",
    "b: 1\na: 1\n⟦⟧a: 2\nb: 2\n",
    "a: 1\n⟦⟧\"a\": {a: 1}\n",
  ])
  func findsTheSecondOfTwoEqualKeys(_ text: String) {
    let marked = MarkedText(text)
    let problem = #expect(throws: YAMLProblem.self) {
      try YAMLNode.parse(marked.text, firstLine: 1)
    }
    #expect(problem?.kind == .duplicateKey("a"))
    #expect(problem?.position == marked.range?.lowerBound)
    #expect(problem?.message == "the key 'a' is there twice")
  }

  @Test(arguments: [
    "a: &b c\nd: *b\n", "a: &b c\n", "a: *b\n", "&a key: b\n", "a: &b [c]\n",
    "base: &base {a: b}\nx:\n  <<: *base\n",
  ])
  func refusesAnchorsAndAliases(_ text: String) {
    let problem = #expect(throws: YAMLProblem.self) { try YAMLNode.parse(text, firstLine: 1) }
    #expect(problem?.kind == .aliasesNotAllowed)
    #expect(problem?.position.line == 1)
  }

  @Test(arguments: [
    "a: R&D *x*\n", "a: \"&b *b\"\n", "a: '&b'\nb: '*b'\n", "# &a *a\nb: c\n", "a: |\n  &b\n  *b\n",
    "a: \"&b \(String(repeating: "*b ", count: 8))\"\n",
  ])
  func allowsAmpersandsAndStarsInText(_ text: String) throws {
    _ = try YAMLNode.parse(text, firstLine: 1)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [true, false])
  func refusesAliasBombs(areKeys: Bool) {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...60 {
      let aliases = "[*a\(level - 1), *a\(level - 1), *a\(level - 1)]"
      bomb += areKeys ? "? &a\(level) \(aliases)\n: y\n" : "a\(level): &a\(level) \(aliases)\n"
    }
    let problem = #expect(throws: YAMLProblem.self) { try YAMLNode.parse(bomb, firstLine: 1) }
    #expect(problem?.kind == .aliasesNotAllowed)
    #expect(problem?.position == SourcePosition(line: 1, column: 5))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "{", "{a: ", "[{a: ", "- ", "? ", "? - ", "[ \"]\", ", "[']', ", "[!<]> ",
      "['it''s]', ", "[a 'b]', ", "[#]\n", "[a: \"\\\"]\", ", "[\"x\" ']', ", "[!a ']', ",
      "[\u{85}",
    ])
  func refusesDeepNesting(_ opening: String) {
    for count in [999, 20_000] {
      let text = String(repeating: opening, count: count)
      let problem = #expect(throws: YAMLProblem.self) { try YAMLNode.parse(text, firstLine: 1) }
      #expect(problem?.kind == .tooDeep || problem?.kind == .syntax)
    }
  }

  @Test(arguments: ["\n", "\r", "\u{85}", "\u{2028}"])
  func refusesDeepIndentation(_ lineEnd: String) {
    let text = (0..<200).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: lineEnd)
    let problem = #expect(throws: YAMLProblem.self) { try YAMLNode.parse(text, firstLine: 1) }
    #expect(problem?.kind == .tooDeep)
  }

  @Test(.timeLimit(.minutes(1)))
  func allowsManyFlatCollections() throws {
    let answer =
      "{option: n-a, grade: E1, evidence: \"a [cloud\", note: 'it''s {ok}', who: it's} # yes\n"
    let text = (0..<500).map { "a\($0): \(answer.replacing("[", with: ""))" }.joined()
    #expect(
      try YAMLNode.parse(text.replacing("{ok}", with: "ok"), firstLine: 1).entries?.count == 500)
    let lists = (0..<500).map { "b\($0): [[a, 'b'], {c: [d]}, \"é, ü\"]\n" }.joined()
    #expect(try YAMLNode.parse(lists, firstLine: 1).entries?.count == 500)
  }

  @Test func refusesDeepNestingOnASmallStack() async {
    await withCheckedContinuation { done in
      let thread = Thread {
        for text in ["[", "? ", "- ", "[\"]\", "] {
          _ = try? YAMLNode.parse(String(repeating: text, count: 900), firstLine: 1)
        }
        let columns = (0..<38).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        let deepest =
          columns + String(repeating: " ", count: 39)
          + String(repeating: "[a: ", count: 64) + String(repeating: "]", count: 64)
        _ = try? YAMLNode.parse(deepest, firstLine: 1)
        done.resume()
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
  }

  @Test func countsEachLevel() {
    let text = (0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    let problem = #expect(throws: YAMLProblem.self) { try YAMLNode.parse(text, firstLine: 1) }
    #expect(problem?.kind == .tooDeep)
    #expect(problem?.position == SourcePosition(line: 32, column: 32))
  }

  @Test(.timeLimit(.minutes(1)))
  func refusesWhatIsTooLarge() {
    let long = #expect(throws: YAMLProblem.self) {
      try YAMLNode.parse(String(repeating: "#", count: 1 << 20 + 1), firstLine: 1)
    }
    #expect(long?.kind == .tooLarge)
    let many = #expect(throws: YAMLProblem.self) {
      try YAMLNode.parse("[" + String(repeating: "a,", count: 100_001) + "]", firstLine: 3)
    }
    #expect(many?.kind == .tooLarge)
    #expect(many?.position.line == 3)
  }

  @Test func readsVeryLongScalars() throws {
    let text = String(repeating: "é", count: 100_000)
    #expect(try YAMLNode.parse("a: \(text)", firstLine: 1)["a"]?.scalar == text)
    #expect(try YAMLNode.parse("a: \"\(text)\"", firstLine: 1)["a"]?.scalar == text)
  }

  @Test(arguments: [
    (
      text: "a: b: c", place: "1:5",
      message: "': ' cannot stand here; put the text in quotes, or start a new line"
    ),
    (text: "a: b\nc\nd: e", place: "2:1", message: "a line without ': '; write 'key: value'"),
    (
      text: "a: b\n c: d", place: "2:3",
      message: "': ' cannot stand here; put the text in quotes, or start a new line"
    ),
    (
      text: "a:\n  b: c\n d: e", place: "3:2",
      message: "this line does not continue what is above it; mend its indentation or quotes"
    ),
    (
      text: "a: [b, c\nd: e", place: "1:4",
      message: "the list that starts here lacks a ',' or its ']'"
    ),
    (
      text: "a: {b: c\nd: e", place: "1:4",
      message: "the mapping that starts here lacks a ',' or its '}'"
    ),
    (
      text: "x: é\na: \"b\nc: d", place: "2:4",
      message: "the quoted text that starts here has no closing quote"
    ),
    (
      text: "a: 'b' c", place: "1:8",
      message: "this line does not continue what is above it; mend its indentation or quotes"
    ),
    (
      text: "a: \"\\q\"", place: "1:5",
      message: "an unknown escape in double quotes; write a backslash as '\\\\'"
    ),
    (text: "a:\n\t- b", place: "2:1", message: "a tab cannot indent; use spaces"),
    (text: "é: @b", place: "1:5", message: "a text cannot start with '@'; put it in quotes"),
    (text: "a: %b", place: "1:4", message: "a text cannot start with '%'; put it in quotes"),
    (text: "a: - b", place: "1:4", message: "a list cannot start here; put it on lines of its own"),
    (text: "a: *", place: "1:4", message: "a text cannot start with '*' or '&'; put it in quotes"),
    (
      text: "a: **b** c", place: "1:4",
      message: "a text cannot start with '*' or '&'; put it in quotes"
    ),
    (
      text: "a: b\n--- c", place: "2:1",
      message: "a second document starts here; there can be only one"
    ),
    (text: "a: b\n\0", place: "2:1", message: "the character U+0000 is not allowed in YAML"),
    (text: "é: \u{1B}[31m", place: "1:5", message: "the character U+001B is not allowed in YAML"),
    (text: "? [a]\n: b", place: "1:3", message: "a key must be a text"),
  ])
  func saysInPlainWordsWhatIsWrong(text: String, place: String, message: String) {
    let problem = #expect(throws: YAMLProblem.self) { try YAMLNode.parse(text, firstLine: 1) }
    #expect(problem?.position.description == place)
    #expect(problem?.message == message)
    #expect(problem?.kind == .syntax)
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func neverTraps(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for style in TextStyle.allCases {
      for _ in 0..<30 {
        let text = random.text(style, pieces: 25)
        let source = SourceFile(path: "a.yaml", text: text)
        do {
          expectPlaces(in: try YAMLNode.parse(text, firstLine: 1), source)
        } catch {
          #expect(source.offset(of: error.position) != nil, "\(error) in \(text.debugDescription)")
          #expect(!error.message.isEmpty)
        }
      }
    }
  }

  private func expectPlaces(in node: YAMLNode, _ source: SourceFile) {
    let slice = source[node.range]
    #expect(slice != nil, "\(node) in \(source.text.debugDescription)")
    switch node.content {
    case .scalar(let text):
      if let slice, !slice.isEmpty, slice.utf8.count == text.utf8.count { #expect(slice == text) }
    case .sequence(let elements):
      for element in elements { expectPlaces(in: element, source) }
    case .mapping(let entries):
      #expect(Set(entries.map(\.name)).count == entries.count)
      for entry in entries {
        expectPlaces(in: entry.key, source)
        expectPlaces(in: entry.value, source)
      }
    }
  }
}
