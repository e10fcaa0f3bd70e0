import Site
import Testing

/// What makes a page load anew when the site has changed.
struct LiveSiteTests {
  private static let site = [
    page("index.html", "<h1>Home</h1>"), page("signals/a.html", "<h1>A</h1>"),
    Page(path: "style.css", contentType: .css, bytes: Array("</head>".utf8)),
  ]

  @Test(arguments: [("index.html", ""), ("signals/a.html", "../")])
  func putsOneScriptAndOneStyleSheetIntoEveryPage(path: String, root: String) throws {
    let text = try Self.text(path, in: LiveSite.pages(Self.site))
    let links =
      #"<link rel="stylesheet" href="\#(root).serve/live.css">"#
      + #"<script src="\#(root).serve/reload.js" defer=""></script></head>"#
    #expect(text.ranges(of: links).count == 1, "\(text)")
    #expect(!text.contains("serve-problem"))
  }

  @Test func leavesOtherFilesAlone() throws {
    #expect(try Self.text("style.css", in: LiveSite.pages(Self.site)) == "</head>")
  }

  @Test func addsThreeFiles() {
    let added = LiveSite.pages(Self.site).map(\.path).filter { $0.hasPrefix(".serve/") }
    #expect(added == [".serve/version", ".serve/reload.js", ".serve/live.css"])
  }

  @Test func changesTheVersionWithAnythingThatIsShown() throws {
    func version(_ pages: [Page], _ problem: String? = nil) throws -> String {
      try Self.text(".serve/version", in: LiveSite.pages(pages, problem: problem))
    }
    let versions = [
      try version(Self.site), try version(Self.site, "one"),
      try version(Self.site, "two"), try version(Array(Self.site.dropLast())),
      try version(Self.site.map { Self.page($0.path, "<h1>Other</h1>") }),
    ]
    #expect(Set(versions).count == versions.count)
    #expect(try version(Self.site) == versions[0], "the same site, the same version")
  }

  @Test func saysWhatIsWrongAboveEveryPage() throws {
    let pages = LiveSite.pages(Self.site, problem: "a.md:1:1: <b> & \"c\"\nSecond line.")
    for path in ["index.html", "signals/a.html"] {
      let text = try Self.text(path, in: pages)
      let banner = try #require(text.firstRange(of: #"<body><div class="serve-problem""#))
      let page = try #require(text.firstRange(of: "<h1>"))
      #expect(banner.lowerBound < page.lowerBound)
      #expect(text.contains("a.md:1:1: &lt;b&gt; &amp; "))
      #expect(text.contains("\nSecond line.</pre></div>"))
      #expect(!text.contains("<b>"))
    }
  }

  private static func page(_ path: String, _ body: String) -> Page {
    let html = "<!DOCTYPE html><html><head><title>T</title></head><body>\(body)</body></html>"
    return Page(path: path, contentType: .html, bytes: Array(html.utf8))
  }

  private static func text(_ path: String, in pages: [Page]) throws -> String {
    let page = try #require(pages.first { $0.path == path })
    return String(decoding: page.bytes, as: UTF8.self)
  }
}
