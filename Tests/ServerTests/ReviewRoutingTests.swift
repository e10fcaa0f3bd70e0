#if Serve
  import KnowledgeBase
  @testable import Server
  import Site
  import TestSupport
  import Testing

  /// Which requests reach the questionnaire, and what the others get.
  struct ReviewRoutingTests {
    private static let responder = Task {
      let compilation = await Compiler.compile([])
      return SiteResponder(
        site: SmallSite.pages, reviews: ReviewDesk(compilation, examples: []))
    }

    @Test(arguments: [
      ("POST", "/review/", true), ("POST", "/review/index.html", true),
      ("POST", "/review/?x=1", true), ("POST", "/review", false), ("POST", "/", false),
      ("POST", "/review/../review/", false), ("POST", "//review/", false),
      ("POST", "/Review/", false), ("POST", "/review/x", false), ("PUT", "/review/", false),
      ("post", "/review/", false), ("GET", "/review/", false),
      ("POST", "http://x/review/", false),
    ])
    func readsFormsAtOneAddressOnly(method: String, target: String, isRead: Bool) async {
      let request = SiteRequest(method: method, target: target)
      #expect(await (Self.responder.value.longestBody(for: request) > 0) == isRead)
      #expect(SmallSite.responder.longestBody(for: request) == 0, "no questionnaire, no forms")
    }

    @Test func saysWhichMethodsThereAre() async {
      let responder = await Self.responder.value
      for (target, allowed) in [("/review/", "GET, HEAD, POST"), ("/", "GET, HEAD")] {
        let response = responder.respond(to: SiteRequest(method: "DELETE", target: target))
        #expect(response.status == 405)
        #expect(response.header("Allow") == allowed)
      }
    }

    @Test func asksWhereToBegin() async {
      let responder = await Self.responder.value
      let response = responder.respond(to: SiteRequest(method: "GET", target: "/review/"))
      #expect(response.status == 200)
      #expect(response.text.contains("A new review"))
      let style = responder.respond(to: SiteRequest(method: "GET", target: "/review.css"))
      #expect(style.header("Content-Type") == "text/css; charset=utf-8")
      let folder = responder.respond(to: SiteRequest(method: "GET", target: "/review"))
      #expect(folder.status == 308)
    }

    @Test func answersFormsWithTheStrictHeaders() async throws {
      let responder = await Self.responder.value
      let begin = ReviewSubmission(
        contentType: "application/x-www-form-urlencoded", body: Array("do=begin".utf8), today: nil)
      for (form, status) in [
        (ReceivedForm.whole(begin), 200), (.tooLong, 413), (.waitedInVain, 503),
        (.whole(ReviewSubmission(contentType: "text/plain", body: [], today: nil)), 415),
      ] {
        let response = responder.respond(to: form)
        #expect(response.status == status)
        #expect(response.header("X-Content-Type-Options") == "nosniff")
        #expect(response.header("Content-Security-Policy")?.contains("form-action 'self'") == true)
        #expect(response.header("Content-Length") == "\(response.body.count)")
        #expect(response.header("Set-Cookie") == nil)
        #expect(response.header("ETag") == nil)
      }
      var web = WebReviewer(ReviewDesk(await Compiler.compile([]), examples: []))
      web.press("answer", ["text": "T \"x\""])
      let saved = responder.respond(
        to: .whole(
          ReviewSubmission(
            contentType: "application/x-www-form-urlencoded",
            body: WebReviewer.body(web.fields.merging(["do": "download"]) { $1 }), today: nil)))
      #expect(saved.header("Content-Disposition") == "attachment; filename=\"t-x.review.md\"")
      #expect(saved.header("Content-Type") == "text/markdown; charset=utf-8")
    }
  }
#endif
