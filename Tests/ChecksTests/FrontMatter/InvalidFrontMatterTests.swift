import TestSupport
import Testing

@testable import Checks

struct InvalidFrontMatterTests {
  @Test func reportsWhatYAMLCannotRead() async {
    await Sample.clean
      .changing("stories/registry-story.md", "[cache-story]", to: "⟦⟧[cache-story")
      .expect(
        InvalidFrontMatter.self,
        "Front matter is no valid YAML: the list that starts here lacks a ',' or its ']'")
  }

  @Test func refusesAliasBombs() async {
    await Sample.clean
      .changing("stories/registry-story.md", "[cache-story]", to: "⟦⟧&a [x, x, x]")
      .expect(
        InvalidFrontMatter.self,
        "Front matter is no valid YAML: anchors ('&') and aliases ('*') are not allowed; write the value out"
      )
  }

  @Test(arguments: ["", "\n", "# a comment\n", "just a text\n", "- kind\n"])
  func reportsFrontMatterWithoutKeys(yaml: String) async {
    await Sample.clean.adding("stories/odd-story.md", "---\n\(yaml)---\n\n# Odd\n")
      .expect(InvalidFrontMatter.self, "Front matter holds no keys")
  }
}
