import Diagnostics
import Markdown
import TestSupport
import Testing

struct YAMLNodeTests {
  @Test func readsFrontMatter() throws {
    let node = try YAMLNode.parse(
      """
      kind: question
      order: 40
      core: true
      given: [point, range]
      aliases:
        - one
        - two

      """, firstLine: 2)
    #expect(node.entries?.map(\.name) == ["kind", "order", "core", "given", "aliases"])
    #expect(node["kind"]?.scalar == "question")
    #expect(node["given"]?.elements?.map(\.scalar) == ["point", "range"])
    #expect(node["aliases"]?.elements?.map(\.scalar) == ["one", "two"])
    #expect(node["lens"] == nil)
    #expect(node["kind"]?["lens"] == nil)
    #expect(node["kind"]?.elements == nil)
    #expect(node.scalar == nil)
  }

  @Test func readsTheRecordOfAReview() throws {
    let node = try YAMLNode.parse(
      """
      schema: 1
      populations:
        - id: developers
          asked: no
          quantities:
            minutes-per-day: 4..23  # a range
            day-cost: 450 / 560 / 800
      quantities:
        machine-saving: {value: 120000..400000, gains: infrastructure, grade: E1, evidence: "cloud bill"}
      answers:
        growth: unknown
        take-over: {option: n-a, note: "nothing: \\"is\\" taken\\nover"}
      """, firstLine: 1)
    let people = try #require(node["populations"]?.elements?.first)
    #expect(people["asked"]?.scalar == "no")
    #expect(people["quantities"]?["minutes-per-day"]?.scalar == "4..23")
    #expect(people["quantities"]?["day-cost"]?.scalar == "450 / 560 / 800")
    #expect(node["quantities"]?["machine-saving"]?["evidence"]?.scalar == "cloud bill")
    #expect(node["answers"]?["take-over"]?["note"]?.scalar == "nothing: \"is\" taken\nover")
  }

  @Test(arguments: [
    "no", "yes", "0x10", "010", "1.10", "1_000", "1e3", "12:30", "2026-11-23", ".inf", "<<", "=",
    "n-a",
    "a: b".replacing(": ", with: ":"), "a#b", "4..23", "é", "漢字", "👩‍👩‍👧",
  ])
  func readsPlainScalarsAsTheyAreWritten(_ text: String) throws {
    let node = try YAMLNode.parse("key: \(text)\n", firstLine: 1)
    let value = try #require(node["key"])
    #expect(value.scalar == text)
    #expect(!value.isQuoted)
    #expect(!value.isNull)
    #expect(value.range == SourceRange(line: 1, column: 6, length: text.utf8.count))
  }

  @Test(arguments: [
    (text: "", isNull: true), (text: "~", isNull: true), (text: "null", isNull: true),
    (text: "NULL", isNull: true), (text: "''", isNull: false), (text: "\"\"", isNull: false),
    (text: "'null'", isNull: false), (text: "nil", isNull: false), (text: "!!str", isNull: false),
    (text: "|\n", isNull: false), (text: "[]", isNull: false), (text: "{}", isNull: false),
  ])
  func tellsNullFromText(text: String, isNull: Bool) throws {
    let value = try #require(try YAMLNode.parse("key: \(text)", firstLine: 1)["key"])
    #expect(value.isNull == isNull)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n"])
  func readsNothingAsNull(_ text: String) throws {
    let node = try YAMLNode.parse(text, firstLine: 2)
    #expect(node.isNull)
    #expect(node.start.line >= 2)
  }

  @Test func keepsTheStyleOfScalars() throws {
    let node = try YAMLNode.parse("[a, 'b', \"c\"]", firstLine: 1)
    #expect(node.elements?.map(\.isQuoted) == [false, true, true])
    let block = try YAMLNode.parse("a: |\n  b\n  c\nd: >\n  e\n  f\n", firstLine: 1)
    #expect(block["a"]?.scalar == "b\nc\n")
    #expect(block["d"]?.scalar == "e f\n")
    #expect(block["a"]?.isQuoted == true)
  }

  @Test func placesValuesInTheFile() throws {
    let marked = MarkedText(
      "⟦kind⟧: ⟦story⟧\n⟦é⟧: [⟦ü⟧, ⟦'b c'⟧, ⟦\"d\"⟧]\nlist:\n  - ⟦漢字⟧: ⟦e⟧\n")
    let node = try YAMLNode.parse(marked.text, firstLine: 1)
    #expect(Set(scalarRanges(in: node)).isSuperset(of: marked.ranges))
    let shifted = try YAMLNode.parse(marked.text, firstLine: 11, firstColumn: 5)
    #expect(shifted["kind"]?.start == SourcePosition(line: 11, column: 11))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsLinesAsTheFileDoes(_ lineEnd: String) throws {
    let text = ["a: \u{85} b", "c: 'd\u{2028}e'", "f: g"].joined(separator: lineEnd)
    let node = try YAMLNode.parse(text, firstLine: 2)
    #expect(node["f"]?.range == SourceRange(line: 4, column: 4, length: 1))
  }

  @Test func givesAnEmptyRangeWhereOnlyTheStartIsKnown() throws {
    let node = try YAMLNode.parse("a: \"b\\nc\"\nd: e\n  f\n", firstLine: 1)
    let start = SourcePosition(line: 1, column: 4)
    #expect(node["a"]?.range == SourceRange(start, start))
    #expect(node["d"]?.range.isEmpty == true)
  }

  @Test func allowsDepthUpToTheLimit() throws {
    let deepest = String(repeating: "[", count: 31) + "a" + String(repeating: "]", count: 31)
    _ = try YAMLNode.parse(deepest, firstLine: 1)
    let problem = #expect(throws: YAMLProblem.self) {
      try YAMLNode.parse("[" + deepest + "]", firstLine: 1)
    }
    #expect(problem?.kind == .tooDeep)
    #expect(problem?.position == SourcePosition(line: 1, column: 33))
  }

  private func scalarRanges(in node: YAMLNode) -> [SourceRange] {
    switch node.content {
    case .scalar: [node.range]
    case .sequence(let elements): elements.flatMap(scalarRanges)
    case .mapping(let entries):
      entries.flatMap { scalarRanges(in: $0.key) + scalarRanges(in: $0.value) }
    }
  }
}
