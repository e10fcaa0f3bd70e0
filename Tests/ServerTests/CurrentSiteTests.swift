#if Serve
  @testable import Server
  import Testing

  struct CurrentSiteTests {
    @Test func servesTheNewSiteFromTheNextRequestOn() {
      let site = CurrentSite(SmallSite.responder)
      let request = SiteRequest(method: "GET", target: "/new.html")
      let before = site.responder
      #expect(before.respond(to: request).status == 404)
      site.replace(with: SiteResponder(site: [SmallSite.page("new.html", "New")]))
      #expect(site.responder.respond(to: request).status == 200)
      #expect(before.respond(to: request).status == 404)
    }
  }
#endif
