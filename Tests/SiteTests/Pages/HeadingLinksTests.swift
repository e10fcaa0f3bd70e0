import Testing

@testable import Site

/// Links beside headings that stand within an author's text.
struct HeadingLinksTests {
  @Test(arguments: [
    (html: "<p>a</p>\n", linked: "<p>a</p>\n"),
    (
      html: "<h3 id=\"a-b\">A &amp; <code>b</code></h3>\n<p>c</p>\n",
      linked: "<div class=\"heading\"><h3 id=\"a-b\">A &amp; <code>b</code></h3>\n"
        + "<a class=\"permalink\" href=\"#a-b\" aria-label=\"Link to this section: A &amp; b\">§</a></div>\n"
        + "<p>c</p>\n"
    ),
    (html: "<h3>A</h3>", linked: "<h3>A</h3>"), (html: "<h3 id=\"", linked: "<h3 id=\""),
    (html: "<p>&lt;h3 id=&quot;a&quot;&gt;</p>", linked: "<p>&lt;h3 id=&quot;a&quot;&gt;</p>"),
  ])
  func standBesideHeadingsWithAnId(html: String, linked: String) {
    #expect(HeadingLinks.added(to: html) == linked)
  }

  @Test func findEveryHeading() {
    let html = "<h3 id=\"a\">A</h3><p>x</p><h3 id=\"ü\">B</h3>"
    let linked = HeadingLinks.added(to: html)
    #expect(linked.ranges(of: "class=\"permalink\"").count == 2)
    #expect(linked.contains("href=\"#%C3%BC\""))
  }
}
