#if Serve
  import Hummingbird
  import HummingbirdCore
  import Logging
  import NIOCore
  import ServiceLifecycle
  public import Site
  import UnixSignals

  /// Serves a site over HTTP until it is told to stop.
  public struct SiteServer: Sendable {
    /// Where a server listens.
    public struct Listening: Hashable, Sendable {
      /// The host that was asked for.
      public let host: String

      /// The port, also where any was asked for.
      public let port: Int

      /// The address of the first page.
      public var url: String {
        "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
      }
    }

    /// The loopback address: nobody else on the network can read along.
    public static let usualHost = "127.0.0.1"

    private let site: CurrentSite
    private let host: String
    private let port: Int
    private let log: (@Sendable (AccessRecord) -> Void)?
    private let today: @Sendable () -> String?
    private let onListening: @Sendable (Listening) async -> Void

    /// Creates a server; nothing happens before ``run()``.
    ///
    /// - Parameters:
    ///   - site: the pages.
    ///   - theme: how the page looks that stands in place of a missing one.
    ///   - reviews: the questionnaire; without it no form is taken.
    ///   - host: a name or an address of this machine.
    ///   - port: 0 for any that is free.
    ///   - today: the day, as `YYYY-MM-DD`, that a review begun now is dated with.
    ///   - log: told of every answer, if given; it is called from many tasks and must not wait.
    ///   - onListening: called once, when the first request can come.
    public init(
      site: [Page], theme: SiteTheme = .builtIn, reviews: ReviewDesk? = nil,
      host: String = SiteServer.usualHost, port: Int,
      today: @escaping @Sendable () -> String? = { nil },
      log: (@Sendable (AccessRecord) -> Void)? = nil,
      onListening: @escaping @Sendable (Listening) async -> Void
    ) {
      self.site = CurrentSite(SiteResponder(site: site, theme: theme, reviews: reviews))
      self.host = host
      self.port = port
      self.today = today
      self.log = log
      self.onListening = onListening
    }

    /// Serves another site from now on; answers already begun are finished with the old one.
    public func serve(_ pages: [Page], theme: SiteTheme = .builtIn, reviews: ReviewDesk?) {
      site.replace(
        with: SiteResponder(
          site: pages, theme: theme, reviews: reviews, reusing: site.responder))
    }

    /// Listens and answers until SIGTERM or SIGINT, or until the task is cancelled.
    ///
    /// Told to stop, it takes no new connections, finishes the answers under way and returns.
    ///
    /// - Throws: ``Problem``.
    public func run() async throws {
      var logger = Logger(label: "counterweight")
      logger.logLevel = .error
      let application = Application(
        responder: HTTPSite(site: site, log: log, today: today),
        server: .http1(configuration: Self.channel),
        configuration: .init(
          address: .hostname(host, port: port), backlog: Self.backlog,
          availableConnectionsDelegate: .maximum(OpenFiles.roomForConnections(), logger: logger)),
        onServerRunning: { [host, port, onListening] channel in
          await onListening(
            Listening(host: host, port: channel.localAddress?.port ?? port))
        },
        logger: logger)
      var configuration = ServiceGroupConfiguration(
        services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
      configuration.maximumGracefulShutdownDuration = Self.drainingTime
      do {
        try await ServiceGroup(configuration: configuration).run()
      } catch is CancellationError {
        return
      } catch {
        throw Problem(error, host: host, port: port)
      }
    }
  }

  extension SiteServer.Listening: CustomStringConvertible {
    /// The address of the first page.
    public var description: String { url }
  }
#endif
