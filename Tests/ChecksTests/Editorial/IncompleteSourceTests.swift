import TestSupport
import Testing

@testable import Checks

struct IncompleteSourceTests {
  private static let path = "stories/runner-story.md"
  private static let source = "- An author, \"A story\", 2022: <https://example.com/story>"

  @Test(arguments: [
    (
      source: "- <⟦https://example.com/2022/story⟧>", summary: "Source is a bare address"
    ),
    ("- 7: <⟦https://example.com/story⟧>", "Source is a bare address"),
    ("- An author, \"A story\": <⟦https://example.com/story⟧>", "Source without a year"),
    ("- [A story](⟦https://example.com/2022⟧)", "Source without a year"),
    ("- An author, 12022: <⟦https://example.com/story⟧>", "Source without a year"),
    ("- 2022: <⟦https://example.com/story⟧>", "Source without an author or a title"),
    ("See <⟦https://example.com/story⟧>.", "Source without a year"),
  ])
  func reportsWhatIsNotThere(source: String, summary: String) async {
    await Sample.clean.changing(Self.path, Self.source, to: source)
      .expect(IncompleteSource.self, summary)
  }

  @Test(arguments: [
    "- [A story](https://example.com/story), 2022",
    "- An author, \"A story\", 2022-06-29: <https://example.com/story>",
    "- An author, \"A story\", undated: <https://example.com/story>",
    "- An author, [\"A story\", 2022](https://example.com/story)",
    "- An author,\n  \"A story\",\n\n  2022: <https://example.com/story>",
    "- 作者, 2022: <https://example.com/story>",
    "- Own experience.",
    "An author wrote [a story](https://example.com/story) in 2022.",
  ])
  func acceptsASourceThatCanBeFoundAgain(source: String) async {
    await Sample.clean.changing(Self.path, Self.source, to: source).expectClean()
  }

  @Test func looksOnlyAtSources() async {
    await Sample.clean.changing(
      Self.path, "They were removed.", to: "They were removed: <https://example.com/story>"
    ).expectClean()
  }
}
