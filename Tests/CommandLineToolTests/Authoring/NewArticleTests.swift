import Checks
import Diagnostics
import KnowledgeBase
import TestSupport
import Testing

@testable import CommandLineTool

struct NewArticleTests {
  private static func begin(_ kind: ArticleKind, _ id: ArticleID) async throws -> NewArticle {
    try NewArticle(
      kind, id, title: nil, in: await Sample.clean.compiled(), today: "2026-11-23")
  }

  @Test(arguments: ArticleKind.allCases.filter { $0 != .policy })
  func hasNoFaultOfForm(kind: ArticleKind) async throws {
    let article = try await Self.begin(kind, "one-more")
    let sample = Sample.clean.adding(ContentFile(path: article.path, text: article.text))
    let found = Set(
      await Checker.diagnostics(of: await sample.compiled()).filter { $0.path == article.path }
        .map(\.identifier))
    // What the author has still to say: values, links, and what bears on the article.
    let open: Set<String> = [
      "ScaffoldLeft", "InvalidFrontMatterValue", "ItemWithoutLink", "UnsupportedAntipattern",
      "LensWithoutQuestions", "UnknownLens", "OrphanArticle", "UnfindableAntipattern",
      "IncompleteSource",
    ]
    #expect(found.isSubset(of: open), "\(found.subtracting(open).sorted())")
  }

  @Test(arguments: [
    (
      kind: ArticleKind.signal, id: "tag-zoo" as ArticleID,
      says: "taken by 'antipatterns/tag-zoo.md'"
    ),
    (.signal, "cache-story", "was the id of 'registry-story'"),
    (.signal, "Tag Zoo 2", "did you mean 'tag-zoo-2'?"), (.signal, "a", "2 to 64"),
    (.signal, "policy", "Choose another one"), (.policy, "rules", "one policy"),
  ])
  func refuses(kind: ArticleKind, id: ArticleID, says: String) async {
    let failure = await #expect(throws: Failure.self) { try await Self.begin(kind, id) }
    #expect(failure?.status == .usage)
    #expect(failure?.message.contains(says) == true, "\(failure?.message ?? "")")
  }

  @Test func neverWritesOverAFile() async throws {
    let folder = try TemporaryFolder()
    let article = try await Self.begin(.signal, "one-more")
    let path = try article.write(below: folder.path)
    #expect(path == folder("signals/one-more.md"))
    #expect(folder.text("signals/one-more.md") == article.text)
    folder.write("mine", to: "signals/one-more.md")
    let failure = #expect(throws: Failure.self) { try article.write(below: folder.path) }
    #expect(failure?.status == .usage)
    #expect(folder.text("signals/one-more.md") == "mine")
  }

  @Test func refusesTheKnowledgeBaseThatIsBuiltIn() throws {
    #expect(throws: Failure.self) { try NewArticle.folder(of: ContentSource(base: .embedded)) }
    #expect(
      try NewArticle.folder(of: ContentSource(base: .embedded, overlays: ["ours", "mine"]))
        == "mine")
  }
}
