#if Serve
  import HTTPTypes
  import Hummingbird
  import HummingbirdCore
  import Logging
  import NIOCore
  import Site

  /// Between the HTTP package and the responder: reads what decides and no more.
  struct HTTPSite: HTTPResponder {
    typealias Context = ConnectionContext

    /// So much of a body that is of no use is read so that the client hears the answer.
    ///
    /// After a longer one the connection is closed.
    private static let longestUseless = 1 << 16

    let site: CurrentSite
    let log: (@Sendable (AccessRecord) -> Void)?
    let today: @Sendable () -> String?
    let turns = Turns()
    let rooms = BodyRoom()

    func respond(to request: Request, context: Context) async throws -> Response {
      let start = ContinuousClock.now
      let responder = site.responder
      let wanted = SiteRequest(request)
      let limit = responder.longestBody(for: wanted)
      let room = BodyRoom.Share(of: rooms)
      let body = try await body(
        of: request, upTo: max(limit, Self.longestUseless), in: limit > 0 ? room : nil)
      let answer =
        limit == 0
        ? responder.respond(to: wanted)
        : await form(body, contentType: request.headers[.contentType], responder)
      withExtendedLifetime(room) {}
      log?(
        AccessRecord(
          client: context.client, method: wanted.method, target: wanted.target,
          status: answer.status, byteCount: answer.buffer.readableBytes, duration: .now - start))
      let isRead = body.isWhole
      return Response(
        status: HTTPResponse.Status(code: answer.status),
        headers: isRead ? answer.head : answer.head.setting(.connection, "close"),
        body: isRead ? ResponseBody(byteBuffer: answer.buffer) : closing(answer.buffer))
    }

    /// Answers a form when it is its turn; reading and scoring a review takes a processor for a while.
    private func form(
      _ body: Body, contentType: String?, _ responder: SiteResponder
    ) async -> SiteResponse {
      switch body {
      case .tooLong: return responder.respond(to: .tooLong)
      case .noRoom: return responder.respond(to: .waitedInVain)
      case .whole(let buffer):
        let submission = ReviewSubmission(
          contentType: contentType, body: Array(buffer.readableBytesView), today: today())
        let answer = await turns.take { responder.respond(to: .whole(submission)) }
        return answer ?? responder.respond(to: .waitedInVain)
      }
    }

    /// What came after the head.
    private enum Body {
      /// All of it; an empty buffer stands for what is of no use.
      case whole(ByteBuffer)
      case tooLong
      case noRoom

      /// Whether nothing of it is left on the way.
      var isWhole: Bool {
        if case .whole = self { true } else { false }
      }
    }

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - request: the request.
    ///   - limit: the bytes that are read.
    ///   - room: where it is kept; nil where it is of no use.
    /// - Returns: what came.
    /// - Throws: what the connection throws when it is closed on the way.
    private func body(
      of request: Request, upTo limit: Int, in room: BodyRoom.Share?
    ) async throws -> Body {
      var body = ByteBuffer()
      let length = request.headers[.contentLength]
      guard length != nil || request.headers.contains(.transferEncoding) else {
        return .whole(body)
      }
      if let length = length.flatMap({ Int($0) }), length > limit { return .tooLong }
      var count = 0
      for try await var part in request.body {
        count += part.readableBytes
        if count > limit { return .tooLong }
        guard let room else { continue }
        guard room.take(part.readableBytes) else { return .noRoom }
        body.writeBuffer(&part)
      }
      return .whole(body)
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

  extension SiteRequest {
    fileprivate init(_ request: Request) {
      self.init(
        method: request.method.rawValue, target: request.head.path ?? "",
        ifNoneMatch: request.headers[values: .ifNoneMatch],
        acceptEncoding: request.headers[values: .acceptEncoding])
    }
  }

  /// What is known of the connection on which a request came.
  struct ConnectionContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    /// The address at its other end, without the port.
    let client: String?

    init(source: ApplicationRequestContextSource) {
      coreContext = CoreRequestContextStorage(source: source)
      client = source.channel.remoteAddress?.ipAddress
    }
  }
#endif
