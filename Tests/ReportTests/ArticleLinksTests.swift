import KnowledgeBase
import Report
import Testing

/// Where the links of a report lead.
struct ArticleLinksTests {
  @Test func leadsToTheFileInTheRepository() {
    #expect(ArticleLinks().target("tag-zoo", .antipattern) == "Content/antipatterns/tag-zoo.md")
    #expect(ArticleLinks().target("policy", .policy) == "Content/policy.md")
  }

  @Test(arguments: [
    ("..", "../stories/fleet.md"), ("", "stories/fleet.md"),
    ("a (b)/", "a%20%28b%29/stories/fleet.md"),
  ])
  func leadsToTheFileBelowAFolder(_ folder: String, _ target: String) {
    #expect(ArticleLinks(folder: folder).target("fleet", .story) == target)
  }

  @Test func leadsToThePage() {
    let links = ArticleLinks(baseURL: "https://example.org/a_b")
    #expect(links.target("fleet", .story) == "https://example.org/a_b/stories/fleet.html")
  }
}
