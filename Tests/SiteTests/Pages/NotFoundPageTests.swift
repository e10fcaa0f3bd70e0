import Site
import Testing

struct NotFoundPageTests {
  private func page() -> NotFoundPage {
    let paths = [
      "index.html", "404.html", "policy.html", "antipatterns/index.html",
      "antipatterns/tag-zoo.html",
      "antipatterns/toil-export.html", "signals/tag-zoo.html", "signals/index.html",
      "signals/growing-guide.html",
    ]
    return NotFoundPage(
      pages: paths.map { Page(path: $0, title: "T \($0)", contentType: .html, bytes: []) } + [
        Page(path: "style.css", contentType: .css, bytes: [])
      ])
  }

  private func suggestions(_ path: String, depth: Int = 0) -> [String] {
    let html = String(decoding: page().bytes(for: path, depth: depth), as: UTF8.self)
    let scan = HTMLScan(html)
    #expect(scan.problems == [])
    return scan.elements.filter { $0.name == "a" && $0.path.suffix(3) == ["main", "ul", "li"] }
      .compactMap { $0.attributes["href"] }
  }

  @Test(arguments: [
    ("antipatterns/tag-zo.html", ["antipatterns/tag-zoo.html", "signals/tag-zoo.html"]),
    ("tag-zoo", ["antipatterns/tag-zoo.html", "signals/tag-zoo.html"]),
    ("remedies/TAG-ZOO.htm", ["antipatterns/tag-zoo.html", "signals/tag-zoo.html"]),
    ("antipatterns/tiol-export.html", ["antipatterns/toil-export.html"]),
    ("signals/growing-giude/", ["signals/growing-guide.html"]),
    ("polcy.html", ["policy.html"]),
    ("something-else.html", []),
    ("", []),
    ("style.css", []),
  ])
  func suggestsSimilarNames(path: String, expected: [String]) {
    #expect(suggestions(path) == expected)
  }

  @Test func linksFromWhereverItIsShown() {
    #expect(suggestions("a/b/tag-zoo", depth: 2).first == "../../antipatterns/tag-zoo.html")
    let deep = String(decoding: page().bytes(for: "x", depth: 5000), as: UTF8.self)
    #expect(deep.contains("href=\"/style.css\""))
    #expect(deep.utf8.count < 4000)
  }

  @Test func surviesAnyName() {
    for name in [
      "../../etc/passwd", "\u{0}", "<script>", String(repeating: "a", count: 10_000), "…/é%",
    ] {
      #expect(suggestions(name) == [])
    }
  }

  @Test func staysQuickOnALargeSite() {
    let pages = (0..<4_000).map { number in
      Page(
        path: "signals/a-long-name-of-an-article-\(number).html", title: "\(number)",
        contentType: .html, bytes: [])
    }
    let page = NotFoundPage(pages: pages)
    let duration = ContinuousClock().measure {
      for number in 0..<10 {
        _ = page.bytes(for: "signals/a-long-nmae-of-an-article-\(number).html", depth: 1)
      }
    }
    #expect(duration < .seconds(4), "\(duration) for 10 requests")
  }
}
