import TestSupport
import Testing

@testable import Checks

struct MissingTitleTests {
  @Test func reportsAnArticleWithoutATitle() async {
    await Sample.clean.changing("lenses/economics.md", "# Economics\n\n", to: "")
      .expect(MissingTitle.self, "Title is missing; an article has one heading of level 1")
  }

  @Test func pointsAtTheFirstHeading() async {
    await Sample.clean
      .changing("signals/growing-list.md", "# Growing list\n\n", to: "")
      .changing("signals/growing-list.md", "## How to see it", to: "⟦## How to see it⟧")
      .expect(MissingTitle.self, "Title is missing; an article has one heading of level 1")
  }

  @Test func reportsAnEmptyTitle() async {
    await Sample.clean.changing("lenses/economics.md", "# Economics", to: "⟦#⟧")
      .expect(MissingTitle.self, "Title is empty")
  }
}
