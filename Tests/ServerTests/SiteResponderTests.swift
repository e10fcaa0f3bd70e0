#if Serve
  import Server
  import Site
  import Testing

  struct SiteResponderTests {
    @Test(arguments: [
      ("/", "Home"), ("/index.html", "Home"), ("/policy.html", "The policy"),
      ("/antipatterns/", "Anti-patterns"), ("/antipatterns/index.html", "Anti-patterns"),
      ("/antipatterns/tag-zoo.html", "Tag zoo"), ("/antipatterns/tag-zoo.html?x=1&y", "Tag zoo"),
      ("/antipatterns/tag%2Dzoo.html", "Tag zoo"), ("/?", "Home"),
      ("/examples/a%20b.html", "A file with a space"),
    ])
    func servesPages(target: String, title: String) {
      let response = SmallSite.get(target)
      #expect(response.status == 200)
      #expect(response.text == "<!DOCTYPE html><title>\(title)</title>")
      #expect(response.header("Content-Type") == "text/html; charset=utf-8")
      #expect(response.header("Content-Length") == "\(response.body.count)")
    }

    @Test(arguments: [
      ("/style.css", "text/css; charset=utf-8"), ("/robots.txt", "text/plain; charset=utf-8"),
    ])
    func saysWhatAFileIs(target: String, type: String) {
      #expect(SmallSite.get(target).header("content-type") == type)
    }

    @Test(arguments: [
      "/..", "/../", "/../etc/passwd", "/antipatterns/../policy.html", "/antipatterns/..",
      "/%2e%2e/etc/passwd", "/%2E%2E/policy.html", "/.%2e/policy.html",
      "/antipatterns/%2e%2e/policy.html",
      "/antipatterns/%2e/tag-zoo.html", "/antipatterns/./tag-zoo.html",
      "/antipatterns%2ftag-zoo.html", "/antipatterns%2Ftag-zoo.html", "/..%2fpolicy.html",
      "/%252e%252e/policy.html", "/antipatterns%252ftag-zoo.html",
      "/..%5cpolicy.html", "/antipatterns\\tag-zoo.html", "/antipatterns%5Ctag-zoo.html",
      "/policy.html%00", "/policy.html\u{0}", "/%00", "/policy%0a.html", "/policy.html%0d%0aX-Y:1",
      "//policy.html", "/antipatterns//tag-zoo.html", "//antipatterns", "//example.org/",
      "http://127.0.0.1/policy.html", "https://example.org/", "policy.html", "*", "",
      "127.0.0.1:80",
      "/policy.html#x", "/policy.html%", "/policy.html%2", "/policy.htm%zz", "/%ff",
      "/%c0%ae%c0%ae/x",
      "/\u{FF0E}\u{FF0E}/policy.html", "/policy.html/", "/policy.html/x", "/nothing", "/INDEX.HTML",
      "/antipatterns/tag-zoo", "/.counterweight-site", "/style.css/",
    ])
    func findsNothingElse(target: String) {
      let response = SmallSite.get(target)
      #expect(response.status == 404, "\(target)")
      #expect(response.header("Content-Type") == "text/html; charset=utf-8")
      #expect(response.text.contains("There is no such page"))
      #expect(response.header("Content-Length") == "\(response.body.count)")
    }

    @Test func refusesLongTargetsUnread() {
      for length in [2049, 100_000] {
        let response = SmallSite.get("/" + String(repeating: "a/", count: length / 2))
        #expect(response.status == 404)
        #expect(response.body.count < 4000)
      }
    }

    @Test func suggestsSimilarNames() {
      #expect(
        SmallSite.get("/antipatterns/tag-zooo.html").text.contains(
          #"<a href="../antipatterns/tag-zoo.html">Tag zoo</a>"#))
      #expect(
        SmallSite.get("/a/b/c/tag-zoo").text.contains(
          #"<a href="../../../antipatterns/tag-zoo.html">"#))
    }

    @Test(arguments: [
      ("/antipatterns", "antipatterns/"), ("/signals", "signals/"),
      ("/antipatterns?a=b", "antipatterns/?a=b"), ("/%61ntipatterns", "%61ntipatterns/"),
    ])
    func sendsFoldersToTheirSlash(target: String, location: String) {
      let response = SmallSite.get(target)
      #expect(response.status == 308)
      #expect(response.header("Location") == location)
      #expect(response.header("Content-Length") == "0")
      #expect(response.body == [])
    }

    @Test(arguments: ["/", "/style.css", "/nothing", "/antipatterns", "/../x"])
    func answersHeadLikeGetWithoutABody(target: String) {
      let get = SmallSite.get(target)
      let head = SmallSite.responder.respond(to: SiteRequest(method: "HEAD", target: target))
      #expect(head.status == get.status)
      #expect(head.body == [])
      for name in ["Content-Length", "Content-Type", "ETag", "Location"] {
        #expect(head.header(name) == get.header(name), "\(name)")
      }
    }

    @Test(arguments: [
      "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "", "X",
    ])
    func allowsReadingOnly(method: String) {
      for target in ["/", "/nothing", "*"] {
        let response = SmallSite.responder.respond(to: SiteRequest(method: method, target: target))
        #expect(response.status == 405)
        #expect(response.header("Allow") == "GET, HEAD")
        #expect(response.header("Content-Length") == "\(response.body.count)")
      }
    }

    @Test func tagsPagesStronglyByTheirBytes() throws {
      let tag = try #require(SmallSite.get("/").header("ETag"))
      #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.utf8.count == 18)
      #expect(SmallSite.get("/index.html").header("ETag") == tag)
      #expect(SmallSite.get("/policy.html").header("ETag") != tag)
      let changed = SiteResponder(site: [SmallSite.page("index.html", "Home, changed")])
      #expect(changed.respond(to: SiteRequest(method: "GET", target: "/")).header("ETag") != tag)
      #expect(SmallSite.get("/nothing").header("ETag") == nil)
    }

    @Test(arguments: [
      ("T", true), ("W/T", true), ("*", true), (" * ", true), ("\"other\", T", true),
      ("\"a\",W/T ,\"b\"", true), ("\"a,b\",T", true), ("\"other\"", false), ("", false),
      ("T without quotes", false), ("w/T", false),
    ])
    func sendsNothingThatTheClientHas(value: String, isKnown: Bool) throws {
      let tag = try #require(SmallSite.get("/").header("ETag"))
      let written = value.split(separator: "T", omittingEmptySubsequences: false).joined(
        separator: tag)
      let named = value == "T without quotes" ? String(tag.dropFirst().dropLast()) : written
      let response = SmallSite.get("/", [(name: "if-none-match", value: named)])
      #expect(response.status == (isKnown ? 304 : 200), "\(named)")
      guard isKnown else { return }
      #expect(response.body == [])
      #expect(response.header("ETag") == tag)
      #expect(response.header("Content-Length") == nil)
      #expect(response.header("Cache-Control") == "no-cache")
    }

    @Test func readsSeveralLinesOfIfNoneMatch() throws {
      let tag = try #require(SmallSite.get("/").header("ETag"))
      let response = SmallSite.get(
        "/", [(name: "If-None-Match", value: "\"a\""), (name: "IF-NONE-MATCH", value: tag)])
      #expect(response.status == 304)
    }

    @Test func asksNobodyToLookForWhatIsMissing() {
      #expect(SmallSite.get("/nothing", [(name: "If-None-Match", value: "*")]).status == 404)
    }

    @Test(arguments: [
      ("GET", "/"), ("HEAD", "/"), ("GET", "/style.css"), ("GET", "/nothing"), ("GET", "/../x"),
      ("GET", "/signals"), ("POST", "/"), ("GET", "*"),
    ])
    func sendsTheSameStrictHeadersAlways(method: String, target: String) throws {
      let plain = SmallSite.responder.respond(to: SiteRequest(method: method, target: target))
      let known = SmallSite.responder.respond(
        to: SiteRequest(method: method, target: target, headers: [("If-None-Match", "*")]))
      for response in [plain, known] {
        #expect(
          response.header("Content-Security-Policy")
            == "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
        #expect(response.header("X-Content-Type-Options") == "nosniff")
        #expect(response.header("Referrer-Policy") == "no-referrer")
        #expect(response.header("Cache-Control") == "no-cache")
      }
    }

    @Test func repeatsNothingOfTheRequestUnescaped() {
      let response = SmallSite.get("/%3Cscript%3Ealert(1)%3C/script%3E")
      #expect(response.status == 404)
      #expect(!response.text.contains("alert"))
    }
  }
#endif
