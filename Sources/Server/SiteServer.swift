#if Serve
  import HTTPTypes
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

    /// A connection on which nothing happens for so long is closed.
    private static let idleTime = TimeAmount.seconds(30)

    /// Answers that are under way when the server is told to stop may take so long to be finished.
    private static let drainingTime = Duration.seconds(10)

    private let site: CurrentSite
    private let host: String
    private let port: Int
    private let onListening: @Sendable (Listening) async -> Void

    /// Creates a server; nothing happens before ``run()``.
    ///
    /// - Parameters:
    ///   - site: the pages.
    ///   - host: a name or an address of this machine.
    ///   - port: 0 for any that is free.
    ///   - onListening: called once, when the first request can come.
    public init(
      site: [Page], host: String = SiteServer.usualHost, port: Int,
      onListening: @escaping @Sendable (Listening) async -> Void
    ) {
      self.site = CurrentSite(SiteResponder(site: site))
      self.host = host
      self.port = port
      self.onListening = onListening
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
        responder: HTTPSite(site: site),
        server: .http1(configuration: .init(idleTimeout: Self.idleTime)),
        configuration: .init(address: .hostname(host, port: port)),
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

  /// Between the HTTP package and the responder: reads what decides, refuses bodies.
  private struct HTTPSite: HTTPResponder {
    typealias Context = BasicRequestContext

    /// So much of a body, which is of no use here, is read so that the client hears the answer.
    ///
    /// After a longer one the connection is closed.
    private static let longestBody = 1 << 16

    let site: CurrentSite

    func respond(to request: Request, context: Context) async throws -> Response {
      let answer = site.responder.respond(
        to: SiteRequest(
          method: request.method.rawValue, target: request.head.path ?? "",
          ifNoneMatch: request.headers[values: .ifNoneMatch]))
      let isRead = try await readsBody(of: request)
      return Response(
        status: HTTPResponse.Status(code: answer.status),
        headers: isRead ? answer.head : answer.head.setting(.connection, "close"),
        body: isRead ? ResponseBody(byteBuffer: answer.buffer) : closing(answer.buffer))
    }

    /// Whether nothing of the body is left on the way.
    private func readsBody(of request: Request) async throws -> Bool {
      let length = request.headers[.contentLength]
      guard length != nil || request.headers.contains(.transferEncoding) else { return true }
      if let length = length.flatMap({ Int($0) }), length > Self.longestBody { return false }
      var count = 0
      for try await part in request.body {
        count += part.readableBytes
        if count > Self.longestBody { return false }
      }
      return true
    }

    /// A body after which the connection is closed, whatever the client goes on sending.
    private func closing(_ buffer: ByteBuffer) -> ResponseBody {
      ResponseBody(contentLength: buffer.readableBytes) { writer in
        try await writer.write(buffer)
        try await writer.finish(nil)
        throw BodyRefused()
      }
    }

    private struct BodyRefused: Error {}
  }
#endif
