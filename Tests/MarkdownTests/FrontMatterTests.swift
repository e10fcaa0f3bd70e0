import Diagnostics
import Markdown
import Testing

struct FrontMatterTests {
  @Test func cutsFrontMatterOff() {
    let split = FrontMatter.split(file("---\nkind: story\nupdated: x\n---\n\n# Title\n"))
    #expect(split.yaml?.text == "kind: story\nupdated: x\n")
    #expect(split.yaml?.firstLine == 2)
    #expect(split.body == "\n# Title\n")
    #expect(split.bodyFirstLine == 5)
    #expect(split.problem == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func keepsLineEndsAsTheyAre(_ lineEnd: String) {
    let text = ["---", "a: b", "---", "# Title", "c"].joined(separator: lineEnd)
    let split = FrontMatter.split(file(text))
    #expect(split.yaml?.text == "a: b" + lineEnd)
    #expect(split.body == "# Title" + lineEnd + "c")
    #expect(split.bodyFirstLine == 4)
  }

  @Test(arguments: [
    (text: "---\n---\n", yaml: "", body: ""),
    (text: "---\n---", yaml: "", body: ""),
    (text: "---\na: b\n---\n---\nc\n", yaml: "a: b\n", body: "---\nc\n"),
    (
      text: "---\na: |\n  ---\n ---\n--- \n----\n---\nc", yaml: "a: |\n  ---\n ---\n--- \n----\n",
      body: "c"
    ),
    (text: "\u{FEFF}---\na: b\n---\nc", yaml: "a: b\n", body: "c"),
  ])
  func endsAtTheFirstLineOfThreeDashes(text: String, yaml: String, body: String) {
    let split = FrontMatter.split(file(text))
    #expect(split.yaml?.text == yaml)
    #expect(split.body == body)
  }

  @Test(arguments: [
    "", "\n---\na: b\n---\n", " ---\n---\n", "--- \n---\n", "----\n---\n", "# Title\n",
  ])
  func noticesMissingFrontMatter(_ text: String) {
    let split = FrontMatter.split(file(text))
    #expect(split.problem == .missing)
    #expect(split.yaml == nil)
    #expect(split.body == text)
    #expect(split.bodyFirstLine == 1)
  }

  @Test(arguments: ["---", "---\n", "---\na: b\n", "---\na: b\n...\n"])
  func noticesFrontMatterThatIsNotClosed(_ text: String) {
    let split = FrontMatter.split(file(text))
    #expect(split.problem == .notClosed)
    #expect(split.yaml == nil)
    #expect(split.body == text)
  }

  private func file(_ text: String) -> SourceFile { SourceFile(path: "a.md", text: text) }
}
