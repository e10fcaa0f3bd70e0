import TestSupport
import Testing

@testable import Checks

struct InvalidArticleIDTests {
  @Test(arguments: [
    (name: "Tag_Zoo", id: "tag-zoo"), ("a--b", "a-b"), ("Cafe noir", "cafe-noir"),
  ])
  func suggestsAnIDThatIsOne(name: String, id: String) async {
    await Sample.clean.adding("lenses/\(name).md", Self.lens)
      .expect(
        InvalidArticleID.self,
        "'\(name)' is no article id; an id is a letter and then letters, digits and single hyphens; did you mean '\(id).md'?"
      )
  }

  @Test func suggestsNothingWhereNothingIsNear() async {
    await Sample.clean.adding("lenses/9.md", Self.lens)
      .expect(
        InvalidArticleID.self,
        "'9' is no article id; an id is a letter and then letters, digits and single hyphens")
  }

  private static let lens =
    "---\nkind: lens\norder: 30\nupdated: 2026-11-23\n---\n\n# Another lens\n\nIt is.\n"
}
