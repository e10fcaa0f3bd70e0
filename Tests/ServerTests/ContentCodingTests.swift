#if Serve
  @testable import Server
  import Site
  import TestSupport
  import Testing

  struct ContentCodingTests {
    @Test(
      arguments: [
        ([], .identity), ([""], .identity), (["gzip"], .gzip), (["GZIP"], .gzip),
        (["x-gzip"], .gzip),
        (["gzip, deflate, br, zstd"], .gzip), (["br, deflate"], .identity),
        (["br", "gzip"], .gzip),
        (["gzip;q=0"], .identity), (["gzip;q=0.000"], .identity), (["gzip;q=0.001"], .gzip),
        (["gzip ; q = 0.5"], .gzip), (["gzip;q=1.000"], .gzip), (["*"], .gzip),
        (["*;q=0"], .identity),
        (["*, gzip;q=0"], .identity), (["identity, gzip;q=0.5"], .identity),
        (["identity;q=0.5, gzip"], .gzip), (["identity;q=0.5, gzip;q=0.5"], .gzip),
        (["identity;q=0, *;q=0"], .identity), (["identity;q=0, gzip;q=0"], .identity),
        (["gzip;q=1.5"], .identity), (["gzip;q=2"], .identity), (["gzip;q=0.1234"], .identity),
        (["gzip;q=1.001"], .identity), (["gzip;q=-1"], .identity), (["gzip;q="], .identity),
        (["gzip;q"], .identity), (["gzip;level=9"], .identity), (["gzip;q=1;q=0"], .identity),
        (["gzip;q=x, deflate"], .identity), (["gzippy"], .identity), ([",,,gzip,,"], .gzip),
      ] as [([String], ContentCoding)])
    func choosesWhatTheClientLikesBest(values: [String], coding: ContentCoding) {
      #expect(ContentCoding(accepted: values) == coding, "\(values)")
    }

    @Test func sendsTheSamePageInEitherCoding() throws {
      let text = "<!DOCTYPE html>" + String(repeating: "<p>The same again.</p>", count: 200)
      let page = Page(path: "index.html", contentType: .html, bytes: Array(text.utf8))
      let responder = SiteResponder(site: [page, SmallSite.page("short.html", "x")])
      func get(_ target: String, _ accepted: String, _ known: String = "none") -> SiteResponse {
        responder.respond(
          to: SiteRequest(
            method: "GET", target: target,
            headers: [("Accept-Encoding", accepted), ("If-None-Match", known)]))
      }
      let plain = get("/", "identity")
      let gzip = get("/", "gzip")
      #expect(plain.body == page.bytes)
      #expect(plain.header("Content-Encoding") == nil)
      #expect(gzip.header("Content-Encoding") == "gzip")
      #expect(gzip.body.starts(with: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]), "no time in the head")
      #expect(gzip.body.count < plain.body.count / 10)
      #expect(gzip.header("Content-Length") == "\(gzip.body.count)")
      #expect(try Inflated.bytes(ofGzip: gzip.body) == page.bytes)
      for response in [plain, gzip] { #expect(response.header("Vary") == "Accept-Encoding") }

      let tags = try (#require(plain.header("ETag")), #require(gzip.header("ETag")))
      #expect(tags.0 != tags.1, "strong tags stand for bytes")
      for (accepted, known, status) in [
        ("identity", tags.0, 304), ("gzip", tags.1, 304), ("identity", tags.1, 200),
        ("gzip", tags.0, 200),
      ] {
        let response = get("/", accepted, known)
        #expect(response.status == status, "\(accepted) \(known)")
        #expect(response.header("Vary") == "Accept-Encoding")
      }

      let head = responder.respond(
        to: SiteRequest(method: "HEAD", target: "/", headers: [("Accept-Encoding", "gzip")]))
      #expect(head.body == [])
      #expect(head.header("Content-Length") == gzip.header("Content-Length"))

      let short = get("/short.html", "gzip")
      #expect(short.header("Content-Encoding") == nil, "what gzip makes longer is sent as it is")
      #expect(short.header("Vary") == nil)
    }

    @Test func takesUnchangedPagesFromTheOlderSite() {
      let older = SmallSite.responder
      let changed = SmallSite.page("policy.html", "Another policy")
      let pages = SmallSite.pages.filter { $0.path != "policy.html" } + [changed]
      let newer = SiteResponder(site: pages, reusing: older)
      for target in ["/", "/policy.html", "/antipatterns/tag-zoo.html"] {
        let request = SiteRequest(method: "GET", target: target)
        let isChanged = target == "/policy.html"
        #expect((newer.respond(to: request).text == older.respond(to: request).text) != isChanged)
      }
      #expect(
        newer.respond(to: SiteRequest(method: "GET", target: "/policy.html")).text.contains(
          "Another"))
    }
  }
#endif
