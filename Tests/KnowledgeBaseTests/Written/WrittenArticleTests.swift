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

  @Test(arguments: SeededGenerator.seeds(100))
  func acceptsAnyBytes(seed: UInt64) async {
    var random = SeededGenerator(seed: seed)
    let fronts = ["", "---\nkind: question\n---\n", "---\nkind: policy\n---\n"]
    let files = (0..<6).map { index -> ContentFile in
      let path =
        index == 0
        ? "policy.md"
        : random.pick(["questions/a\(index).md", "stories/b\(index).md", "x\(index)"])
      guard Bool.random(using: &random) else {
        return ContentFile(path: path, payload: .bytes(random.bytes()))
      }
      return ContentFile(path: path, text: random.pick(fronts) + random.text(.markdown))
    }
    let compilation = await Compiler.compile(files)
    for diagnostic in compilation.diagnostics {
      guard let range = diagnostic.range, let source = compilation.sources[diagnostic.path] else {
        continue
      }
      #expect(source.offset(of: range.lowerBound) != nil, "\(diagnostic)")
    }
    _ = DiagnosticReport.text(compilation.diagnostics) { compilation.sources[$0] }
  }
}
