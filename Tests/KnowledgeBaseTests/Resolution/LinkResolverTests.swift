import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct LinkResolverTests {
  @Test(arguments: [
    (
      destination: "../antipatterns/tag-zoo.md", link: ResolvedLink.article("tag-zoo", heading: nil)
    ),
    ("../antipatterns/tag-zoo.md#limits", .article("tag-zoo", heading: "limits")),
    ("../antipatterns/tag%2Dzoo.md", .article("tag-zoo", heading: nil)),
    ("registry-story.md", .article("registry-story", heading: nil)),
    ("./registry-story.md", .article("registry-story", heading: nil)),
    ("../policy.md#gates", .article("policy", heading: "gates")),
    ("#figures", .heading("figures")),
    ("#later", .heading("later")),
    ("#nowhere-near", .danglingHeading("nowhere-near", in: "runner-story", nearest: nil)),
    ("#", .danglingHeading("", in: "runner-story", nearest: nil)),
    (
      "../antipatterns/tag-zoo.md#limit",
      .danglingHeading("limit", in: "tag-zoo", nearest: "limits")
    ),
    ("cache-story.md", .alias("cache-story", now: "registry-story", heading: nil)),
    ("cache-story.md#caveats", .alias("cache-story", now: "registry-story", heading: "caveats")),
    ("../examples/runner-fleet.review.md", .example(path: "examples/runner-fleet.review.md")),
    ("https://example.com/a.md", .external), ("mailto:a@example.com", .external),
    ("//example.com/a.md", .external), ("HTTPS://EXAMPLE.COM", .external),
    ("/stories/registry-story.md", .absolute), ("../../stories/a.md", .outside),
    ("a%FF.md", .undecodable), ("registry-story.md#%FF", .undecodable),
    ("Registry-Story.md", .caseDiffers(correct: "registry-story.md")),
    (
      "registry-storey.md",
      .dangling(path: "stories/registry-storey.md", nearest: "registry-story.md")
    ),
    ("tag-zoo.md", .dangling(path: "stories/tag-zoo.md", nearest: "../antipatterns/tag-zoo.md")),
    ("", .dangling(path: "", nearest: nil)),
    ("1:2.md", .dangling(path: "stories/1:2.md", nearest: nil)),
  ])
  func resolves(destination: String, link: ResolvedLink) async {
    let resolver = await Sample.clean.compiled().resolver
    #expect(resolver.resolve(destination, in: "stories", of: "runner-story") == link)
  }

  @Test func asksNoHeadingOfAFileThatCannotBeRead() async {
    let resolver = await Sample.clean
      .adding(ContentFile(path: "stories/loop.md", payload: .unreadable(reason: "too many links")))
      .compiled().resolver
    #expect(
      resolver.resolve("loop.md#caveats", in: "stories", of: "runner-story")
        == .article("loop", heading: "caveats"))
  }

  @Test func knowsBrokenArticles() async {
    let compilation = await Sample.clean.adding("stories/broken-story.md", "# Broken\n").compiled()
    #expect(compilation.catalog.article("broken-story") == nil)
    #expect(
      compilation.resolver.resolve("broken-story.md#broken", in: "stories", of: "runner-story")
        == .article("broken-story", heading: "broken"))
  }
}
