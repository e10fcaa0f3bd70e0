import KnowledgeBase
import Site
import Testing

struct ArticlePageTests {
  private func contrast() -> SmallContent {
    var content = SmallContent()
    content.add(
      "antipatterns/tag-zoo.md", title: "Tag zoo", front: "status: draft\naliases: [label-zoo]",
      body: """
        See [the story](../stories/fleet.md#what-happened) and [itself](#how-it-starts).

        ## How it starts

        With a [remedy](../remedies/one-choice.md).

        ## Signalled by

        - [Growing list](../signals/growing-list.md): it has `many` entries.
        """)
    content.add(
      "stories/fleet.md", title: "The fleet", front: "status: reviewed\norigin: fictional",
      body: "## What happened\n\nSee [the old name](../antipatterns/label-zoo.md).")
    content.add(
      "signals/growing-list.md", title: "Growing list", front: "status: reviewed",
      body: "## How to see it\n\nCount. See [an example](../examples/first.review.md).")
    content.add(
      "remedies/one-choice.md", title: "One choice", front: "status: reviewed",
      body: "## Exemplified by\n\n- [The fleet](../stories/fleet.md): it chose once.")
    content.examples["examples/first.review.md"] =
      "# Review: First\n\n**STOP.** See [it](../antipatterns/tag-zoo.md).\n\n## Record\n\n```yaml counterweight-review\nschema: 1\n```\n"
    return content
  }

  @Test func rewritesLinksToPages() async throws {
    let pages = await contrast().pages()
    let page = try #require(pages[path: "antipatterns/tag-zoo.html"]).text
    #expect(page.contains(#"<a href="../stories/fleet.html#what-happened">the story</a>"#))
    #expect(page.contains(##"<a href="#how-it-starts">itself</a>"##))
    #expect(page.contains(#"<a href="../remedies/one-choice.html">remedy</a>"#))
    let story = try #require(pages[path: "stories/fleet.html"]).text
    #expect(story.contains(#"<a href="../antipatterns/tag-zoo.html">the old name</a>"#))
    let signal = try #require(pages[path: "signals/growing-list.html"]).text
    #expect(signal.contains(#"<a href="../examples/first.html">an example</a>"#))
    let example = try #require(pages[path: "examples/first.html"]).text
    #expect(example.contains(#"<a href="../antipatterns/tag-zoo.html">it</a>"#))
    #expect(example.contains("<pre><code class=\"language-yaml\">schema: 1\n</code></pre>"))
  }

  @Test func leavesNoLinkThatLeadsNowhere() async throws {
    var content = SmallContent()
    content.add(
      "signals/one.md", title: "One", front: "status: reviewed",
      body: """
        [a](gone.md) [b](../../outside.md) [c](/absolute.md) [d](Two.md) [e](two.md#no-such)
        [f](https://example.org/x?a=1&b=2) [g](%ff.md) [h](broken.md) ![i](https://example.org/i.png)
        [j](javascript:alert(1))
        """)
    content.add("signals/two.md", title: "Two", front: "status: reviewed")
    content.files["signals/broken.md"] = "no front matter and no title"
    let page = try #require(await content.pages()[path: "signals/one.html"]).text
    for letter in ["a", "b", "c", "g", "h", "j"] {
      #expect(page.contains("<a href=\"\">\(letter)</a>"), "\(letter)")
    }
    #expect(page.contains(#"<a href="two.html">d</a>"#))
    #expect(page.contains(#"<a href="two.html">e</a>"#))
    #expect(page.contains(#"<a href="https://example.org/x?a=1&amp;b=2">f</a>"#))
    #expect(page.contains(#"<img src="data:image/png," alt="i" />"#))
  }

  @Test func showsRelationsFromTheirFarEnd() async throws {
    let pages = await contrast().pages()
    let signal = try #require(pages[path: "signals/growing-list.html"]).text
    #expect(signal.contains(#"<h3 id="linked.signal-of">Signal of</h3>"#))
    #expect(
      signal.contains(
        #"<a href="../antipatterns/tag-zoo.html">Tag zoo</a><span class="reason">: it has many entries.</span>"#
      ))
    let story = try #require(pages[path: "stories/fleet.html"]).text
    #expect(story.contains(#"<h3 id="linked.example-of">Example of</h3>"#))
    #expect(story.contains(#"<h3 id="linked.mentioned-by">Mentioned by</h3>"#))
    #expect(story.contains(#"<a href="../antipatterns/tag-zoo.html">Tag zoo</a>"#))
    let remedy = try #require(pages[path: "remedies/one-choice.html"]).text
    #expect(remedy.contains(#"<h3 id="linked.mentioned-by">Mentioned by</h3>"#))
  }

  @Test func saysEachRelationOnceBesideTheDrawing() async throws {
    var content = SmallContent()
    content.add(
      "signals/one.md", title: "One", front: "status: reviewed",
      body: "## See also\n\n- [Two](two.md): for a *reason*.\n\n## Sources\n\n- A book")
    content.add(
      "signals/two.md", title: "Two", front: "status: reviewed",
      body: "## See also\n\n- [One](one.md): for another.")
    content.add(
      "signals/three.md", title: "Three", front: "status: reviewed",
      body: "## See also\n\n- [One](one.md): for a third.")
    let page = try #require(await content.pages()[path: "signals/one.html"]).text
    let parts = page.split(separator: "<h3 id=\"see-also\">See also</h3>")
    #expect(parts.count == 2)
    let linked = try #require(parts.last)
    #expect(!page.contains("linked.see-also"))
    #expect(linked.split(separator: "<a href=\"two.html\">").count == 2)
    #expect(linked.contains("<a href=\"two.html\">Two</a>: for a <em>reason</em>."))
    #expect(linked.contains("<a href=\"three.html\">Three</a>"))
    let drawing = try #require(page.split(separator: "<figure").last?.startIndex)
    let heading = try #require(parts.last?.startIndex)
    let sources = try #require(page.firstRange(of: "<h2 id=\"sources\">"))
    #expect(drawing < heading && heading < sources.lowerBound)
  }

  @Test func marksDraftsAndFiction() async throws {
    let pages = await contrast().pages()
    let draft = try #require(pages[path: "antipatterns/tag-zoo.html"]).text
    #expect(
      draft.contains(
        #"<span class="shape antipattern">Anti-pattern</span> <span class="mark">draft</span>"#))
    #expect(draft.contains("This is a draft"))
    let story = try #require(pages[path: "stories/fleet.html"]).text
    #expect(
      story.contains(#"<span class="shape story">Story</span> <span class="mark">fiction</span>"#))
    #expect(story.contains("This story is invented"))
    let remedy = try #require(pages[path: "remedies/one-choice.html"]).text
    #expect(remedy.contains(#"<p class="kind"><span class="shape remedy">Remedy</span></p>"#))
    let index = try #require(pages[path: "stories/index.html"]).text
    #expect(index.contains(#"The fleet</a> <span class="note">fiction</span>"#))
  }

  @Test func saysWhenAndWhereItWasWritten() async throws {
    let plain = try #require(await contrast().pages()[path: "stories/fleet.html"]).text
    #expect(plain.contains(#"<time datetime="2026-11-23">2026-11-23</time>"#))
    #expect(plain.contains("Source: stories/fleet.md"))
    #expect(!plain.contains("Edit this page"))
    let options = SiteOptions(editURL: "https://example.org/edit/{path}?a&b")
    let linked = try #require(await contrast().pages(options)[path: "stories/fleet.html"]).text
    #expect(
      linked.contains(
        #"<a href="https://example.org/edit/stories/fleet.md?a&amp;b">Edit this page</a>"#
      ))
  }

  @Test func leadsToTheNeighboursOnTheShelf() async throws {
    var content = SmallContent()
    for (id, title) in [("zz", "alpha"), ("mm", "Beta"), ("aa", "gamma")] {
      content.add("signals/\(id).md", title: title, front: "status: reviewed")
    }
    let page = try #require(await content.pages()[path: "signals/mm.html"]).text
    #expect(
      page.contains(#"<a rel="prev" href="zz.html"><span class="note">Previous</span> alpha</a>"#))
    #expect(
      page.contains(#"<a rel="next" href="aa.html"><span class="note">Next</span> gamma</a>"#))
  }

  @Test func showsOnlyTheNearOnesOfALongShelf() async throws {
    var content = SmallContent()
    for number in 1000...1250 {
      content.add("signals/s\(number).md", title: "S\(number)", front: "status: reviewed")
    }
    let pages = await content.pages()
    for (name, count) in [("s1000", 41), ("s1100", 81), ("s1250", 41)] {
      let page = try #require(pages[path: "signals/\(name).html"]).text
      let shelf = try #require(
        page.split(separator: "class=\"shelf\"").last?.split(separator: "</nav>").first)
      #expect(shelf.contains("Next to it among 251 signals"))
      #expect(shelf.split(separator: "<li>").count - 1 == count, "\(name)")
      #expect(shelf.contains("href=\"\(name).html\" aria-current=\"page\""))
    }
  }

  @Test func hasACanonicalLinkOnlyWithABase() async throws {
    let plain = await contrast().pages()
    #expect(
      plain.allSatisfy {
        !$0.text.contains("canonical") || $0.path == "antipatterns/label-zoo.html"
      })
    #expect(plain[path: "robots.txt"] == nil)
    let base = try #require(BaseURL("https://example.org/kb"))
    let based = await contrast().pages(SiteOptions(baseURL: base))
    #expect(
      try #require(based[path: "stories/fleet.html"]).text.contains(
        #"<link rel="canonical" href="https://example.org/kb/stories/fleet.html">"#))
    #expect(based[path: "robots.txt"] == nil)
    let missing = try #require(based[path: "404.html"]).text
    #expect(missing.contains(#"href="/kb/style.css""#))
    #expect(missing.contains(#"href="/kb/stories/index.html""#))
    #expect(!missing.contains("canonical"))
    let root = try #require(BaseURL("https://example.org"))
    #expect(await contrast().pages(SiteOptions(baseURL: root))[path: "robots.txt"] != nil)
  }
}
