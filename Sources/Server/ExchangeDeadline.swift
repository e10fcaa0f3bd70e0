#if Serve
  import NIOCore
  import NIOHTTPTypes

  /// Closes a connection on which a request's body or its answer takes too long in all.
  ///
  /// The idle time of the HTTP package begins anew with each piece, so a client that sends one byte
  /// now and then, or reads nothing, would hold its connection for ever. A head that does not end is
  /// the idle time's business: it counts as nothing until it is whole.
  ///
  /// ```
  /// head ──reading──▶ end          answer's head ──writing──▶ its last byte sent
  /// ```
  final class ExchangeDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let reading: TimeAmount
    private let writing: TimeAmount
    private var readingEnd: Scheduled<Void>?
    private var writingEnd: Scheduled<Void>?

    /// - Parameters:
    ///   - reading: the time for a body, from the end of the head.
    ///   - writing: the time for an answer, from its head until all of it is handed to the system.
    init(reading: TimeAmount, writing: TimeAmount) {
      self.reading = reading
      self.writing = writing
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head: readingEnd = closing(context, after: reading)
      case .body: break
      case .end:
        readingEnd?.cancel()
        readingEnd = nil
      }
      context.fireChannelRead(data)
    }

    func write(
      context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
    ) {
      switch unwrapOutboundIn(data) {
      case .head:
        if writingEnd == nil { writingEnd = closing(context, after: writing) }
        context.write(data, promise: promise)
      case .body: context.write(data, promise: promise)
      case .end:
        let end = writingEnd
        writingEnd = nil
        let sent = promise ?? context.eventLoop.makePromise()
        sent.futureResult.whenComplete { _ in end?.cancel() }
        context.write(data, promise: sent)
      }
    }

    func channelInactive(context: ChannelHandlerContext) {
      handlerRemoved(context: context)
      context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
      readingEnd?.cancel()
      writingEnd?.cancel()
      (readingEnd, writingEnd) = (nil, nil)
    }

    private func closing(_ context: ChannelHandlerContext, after time: TimeAmount) -> Scheduled<
      Void
    > {
      let channel = context.channel
      return context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }
  }

  @available(*, unavailable)
  extension ExchangeDeadline: Sendable {}
#endif
