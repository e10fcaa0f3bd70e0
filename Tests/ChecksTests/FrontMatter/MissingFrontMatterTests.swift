import TestSupport
import Testing

@testable import Checks

struct MissingFrontMatterTests {
  @Test func reportsAFileWithoutFrontMatterOnce() async {
    await Sample.clean.adding("stories/README.md", "⟦# Read me⟧\n\nHow to write a story.\n")
      .expect(
        MissingFrontMatter.self, "Front matter is missing; an article's first line is '---'")
  }

  @Test func reportsAnEmptyFile() async {
    await Sample.clean.adding("stories/empty-story.md", "⟦⟧")
      .expect(
        MissingFrontMatter.self, "Front matter is missing; an article's first line is '---'")
  }
}
