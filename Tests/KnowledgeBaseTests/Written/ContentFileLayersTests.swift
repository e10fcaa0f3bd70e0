import KnowledgeBase
import Testing

struct ContentFileLayersTests {
  private static func files(_ paths: String..., text: String) -> [ContentFile] {
    paths.map { ContentFile(path: $0, shownAs: "\(text)/\($0)", text: text) }
  }

  @Test(arguments: [
    (
      upper: ["antipatterns/b.md"],
      expected: [
        "lower/antipatterns/a.md", "lower/policy.md", "lower/examples/a.md",
        "upper/antipatterns/b.md",
      ]
    ),
    (["antipatterns/a.md"], ["lower/policy.md", "lower/examples/a.md", "upper/antipatterns/a.md"]),
    (["signals/a.md"], ["lower/policy.md", "lower/examples/a.md", "upper/signals/a.md"]),
    (["policy.md"], ["lower/antipatterns/a.md", "lower/examples/a.md", "upper/policy.md"]),
    (["examples/a.md"], ["lower/antipatterns/a.md", "lower/policy.md", "upper/examples/a.md"]),
  ])
  func replacesTheSameIDAndAddsNewOnes(upper: [String], expected: [String]) {
    let lower = Self.files("antipatterns/a.md", "policy.md", "examples/a.md", text: "lower")
    let over = upper.map { ContentFile(path: $0, shownAs: "upper/\($0)", text: "upper") }
    #expect(ContentFile.laid(over, over: lower).map(\.shownPath) == expected)
  }
}
