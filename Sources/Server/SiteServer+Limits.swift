#if Serve
  import HummingbirdCore
  import NIOCore

  extension SiteServer {
    /// A connection on which nothing happens for so long is closed; a head has so long to arrive.
    static let idleTime = TimeAmount.seconds(30)

    /// A body has so long to arrive, whatever its pace.
    static let bodyTime = TimeAmount.seconds(30)

    /// An answer has so long to be taken; the largest page needs 5 kB a second.
    static let answerTime = TimeAmount.seconds(60)

    /// Answers that are under way when the server is told to stop may take so long to be finished.
    static let drainingTime = Duration.seconds(10)

    /// Connections that wait to be accepted.
    static let backlog = 1024

    /// A browser sends about 1 kB of head in 20 fields.
    private static let head = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100)

    static var channel: HTTP1Channel.Configuration {
      HTTP1Channel.Configuration(
        additionalChannelHandlers: [
          ExchangeDeadline(reading: bodyTime, writing: answerTime)
        ],
        idleTimeout: idleTime, httpDecoderConfiguration: head)
    }
  }
#endif
