import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct WrittenArticleTests {
  private static let text = """
    ---
    kind: story
    ---

    Before the title.

    # A title

    The card text.

    More of the summary.

    ## What happened

    It did.

    ### In detail

    - A list.

    ## Afterthought
    """

  private let article = WrittenArticle(ContentFile(path: "stories/a-story.md", text: Self.text))

  @Test func cutsAFileIntoItsParts() {
    #expect(article.id == "a-story")
    #expect(article.folder == "stories")
    #expect(article.kind == .story)
    #expect(article.judgedKind == .story)
    #expect(article.title?.text == "A title")
    #expect(article.location == Location(path: "stories/a-story.md", line: 7))
    #expect(article.sections.map(\.heading.text) == ["What happened", "Afterthought"])
    #expect(article.sections.map(\.name) == [.prose(.whatHappened), nil])
    #expect(article.sections.map(\.blocks.count) == [3, 0])
  }

  @Test func takesTheFirstParagraphForTheSummary() {
    #expect(article.summary == "Before the title.")
    #expect(WrittenArticle(ContentFile(path: "a.md", text: "")).summary.isEmpty)
  }

  @Test func positionsCountFromTheTopOfTheFile() {
    #expect(article.titleRange == SourceRange(line: 7, column: 1, length: 9))
    #expect(
      article.range(of: article.sections[1].heading) == SourceRange(line: 21, column: 1, length: 15)
    )
  }

  @Test(arguments: [
    (path: "policy.md", front: "kind: policy", kind: ArticleKind?.some(.policy)),
    ("policy.md", "kind: polcy", .policy), ("stories/a.md", "kind: story", .story),
    ("stories/a.md", "kind: stry", .story), ("stories/a.md", "updated: x", .story),
    ("stories/a.md", "kind: remedy", nil), ("other/a.md", "kind: nonsense", nil),
    ("a.md", "kind: policy", nil),
    ("stories/a.md", "kind: [a", nil),
  ])
  func isJudgedByItsKindOrItsFolder(path: String, front: String, kind: ArticleKind?) {
    let article = WrittenArticle(ContentFile(path: path, text: "---\n\(front)\n---\n\n# A\n"))
    #expect(article.judgedKind == kind)
  }
}
