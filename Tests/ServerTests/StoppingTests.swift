#if Serve
  import Server
  import Testing

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  @Suite(.timeLimit(.minutes(1)))
  struct StoppingTests {
    @Test func returnsWhenItIsToldToStop() async {
      await #expect(processExitsWith: .exitCode(7)) {
        let server = SiteServer(site: SmallSite.pages, port: 0) { _ in kill(getpid(), SIGTERM) }
        try await server.run()
        exit(7)
      }
    }

    @Test func returnsWhenItIsInterrupted() async {
      await #expect(processExitsWith: .exitCode(7)) {
        let server = SiteServer(site: SmallSite.pages, port: 0) { _ in kill(getpid(), SIGINT) }
        try await server.run()
        exit(7)
      }
    }
  }
#endif
