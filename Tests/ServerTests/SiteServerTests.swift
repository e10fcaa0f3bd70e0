#if Serve
  import Server
  import Site
  import Testing

  /// The one place where a real socket is opened; all else is tested on the responder.
  @Suite(.timeLimit(.minutes(5)))
  struct SiteServerTests {
    @Test func servesOverASocketUntilItIsStopped() async throws {
      let (ports, found) = AsyncStream.makeStream(of: SiteServer.Listening.self)
      let server = SiteServer(site: SmallSite.pages, port: 0) { found.yield($0) }
      let running = Task { try await server.run() }
      defer { running.cancel() }
      var iterator = ports.makeAsyncIterator()
      let listening = try #require(await iterator.next())
      #expect(listening.port > 0)
      #expect(listening.url == "http://127.0.0.1:\(listening.port)/")

      let port = listening.port
      let two = try await PlainClient.exchange(
        "HEAD / HTTP/1.1\r\nHost: x\r\n\r\nGET /policy.html HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        port: port)
      let answers = two.split(separator: "HTTP/1.1 ")
      try #require(answers.count == 2, "\(two)")
      #expect(answers[0].hasPrefix("200 OK\r\n"))
      #expect(answers[0].hasSuffix("\r\n\r\n"), "HEAD has no body")
      #expect(answers[0].contains("Content-Length: \(SmallSite.pages[0].bytes.count)\r\n"))
      #expect(answers[1].hasSuffix("\r\n\r\n<!DOCTYPE html><title>The policy</title>"))
      #expect(answers[1].contains("Content-Security-Policy: default-src 'none'"))

      let tag = "\"\(SmallSite.pages[0].digest)\""
      let known = try await PlainClient.exchange(
        "GET / HTTP/1.1\r\nHost: x\r\nIf-None-Match: \(tag)\r\nConnection: close\r\n\r\n",
        port: port)
      #expect(known.hasPrefix("HTTP/1.1 304 "))
      #expect(!known.contains("Content-Length"))
      #expect(known.hasSuffix("\r\n\r\n"))

      let dots = try await PlainClient.exchange(
        "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
      #expect(dots.hasPrefix("HTTP/1.1 404 "))

      let posted = try await PlainClient.exchange(
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello",
        port: port)
      #expect(posted.hasPrefix("HTTP/1.1 405 "))
      #expect(posted.contains("Allow: GET, HEAD\r\n"))

      let endless = try await PlainClient.exchange(
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\nhello", port: port)
      #expect(endless.hasPrefix("HTTP/1.1 405 "))
      #expect(endless.contains("Connection: close\r\n"), "\(endless)")

      // A client that goes on sending may lose the answer when the connection is closed under it.
      let chunk = "10000\r\n\(String(repeating: "x", count: 0x10000))\r\n"
      let chunks = try await PlainClient.exchange(
        "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\(chunk)\(chunk)",
        port: port)
      #expect(chunks.hasPrefix("HTTP/1.1 200 ") || chunks.isEmpty, "\(chunks.prefix(200))")

      let headers = String(repeating: "X-Y: \(String(repeating: "y", count: 1000))\r\n", count: 200)
      let flood = try await PlainClient.exchange(
        "GET / HTTP/1.1\r\nHost: x\r\n\(headers)\r\n", port: port)
      #expect(flood.hasPrefix("HTTP/1.1 400 ") || flood.isEmpty, "\(flood.prefix(200))")

      let second = SiteServer(site: SmallSite.pages, port: port) { _ in }
      await #expect(throws: SiteServer.Problem.portTaken(port: port)) { try await second.run() }

      running.cancel()
      try await running.value
      await #expect(throws: PlainClient.Failure.self) {
        try await PlainClient.exchange("GET / HTTP/1.1\r\nHost: x\r\n\r\n", port: port)
      }
    }

    @Test(arguments: ["not a host", "203.0.113.7"])
    func saysThatAHostIsNotHere(host: String) async {
      let server = SiteServer(site: SmallSite.pages, host: host, port: 0) { _ in }
      await #expect(throws: SiteServer.Problem.hostNotHere(host: host)) { try await server.run() }
    }
  }
#endif
