import Testing

@testable import KnowledgeBase

struct BodyMarksTests {
  @Test(
    arguments: [
      ("plain [text](a.md)", []), ("a < b", [.angle]), ("<!-- c", [.angle, .comment]),
      ("a | b", [.ofExtension]), ("~~", [.ofExtension]), ("~ ~", []), ("[^1]", [.ofExtension]),
      ("[ ]", [.ofExtension]), ("[x]", [.ofExtension]), ("", []),
    ] as [(String, BodyMarks)])
  func findsRareMarks(text: String, marks: BodyMarks) {
    #expect(BodyMarks(in: text) == marks)
  }
}
