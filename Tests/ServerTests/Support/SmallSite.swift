#if Serve
  import Server
  import Site

  /// A few pages, and what the responder says of them.
  enum SmallSite {
    static let pages = [
      page("index.html", "Home"), page("404.html", "There is no such page"),
      page("policy.html", "The policy"), page("antipatterns/index.html", "Anti-patterns"),
      page("antipatterns/tag-zoo.html", "Tag zoo"), page("signals/index.html", "Signals"),
      page("examples/a b.html", "A file with a space"),
      Page(path: "style.css", contentType: .css, bytes: Array("a { color: red }".utf8)),
      Page(path: "robots.txt", contentType: .text, bytes: Array("User-agent: *\n".utf8)),
    ]

    static let responder = SiteResponder(site: pages)

    static func get(_ target: String, _ headers: [(name: String, value: String)] = [])
      -> SiteResponse
    {
      responder.respond(to: SiteRequest(method: "GET", target: target, headers: headers))
    }

    static func page(_ path: String, _ title: String) -> Page {
      Page(
        path: path, title: title, contentType: .html,
        bytes: Array("<!DOCTYPE html><title>\(title)</title>".utf8))
    }
  }

  extension SiteResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
  }
#endif
