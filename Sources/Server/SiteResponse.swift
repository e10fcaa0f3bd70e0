#if Serve
  import Hummingbird
  import HTTPTypes

  /// An answer to a request.
  public struct SiteResponse: Sendable {
    let head: HTTPFields
    let buffer: ByteBuffer

    /// The status code.
    public let status: Int

    init(status: Int, head: HTTPFields, buffer: ByteBuffer = ByteBuffer()) {
      self.status = status
      self.head = head
      self.buffer = buffer
    }

    /// What is sent after the head; empty for `HEAD`, whatever `Content-Length` says.
    public var body: [UInt8] { Array(buffer.readableBytesView) }

    /// The value of a header, or nil if it is not sent; names in any case.
    public func header(_ name: String) -> String? {
      HTTPField.Name(name).flatMap { head[$0] }
    }

    /// The same answer without what is sent after the head.
    var withoutBody: SiteResponse { SiteResponse(status: status, head: head) }
  }

  extension HTTPFields {
    /// The headers of every answer.
    ///
    /// Nothing is loaded from elsewhere, nothing inline is run, nobody frames a page, and every use of a
    /// stored copy asks first, so that a page is never older than the site.
    static let always: HTTPFields = {
      var fields: HTTPFields = [
        .contentSecurityPolicy:
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        .xContentTypeOptions: "nosniff",
        .cacheControl: "no-cache",
      ]
      if let referrerPolicy = HTTPField.Name("Referrer-Policy") {
        fields[referrerPolicy] = "no-referrer"
      }
      return fields
    }()

    /// The headers of every answer and one more.
    func setting(_ name: HTTPField.Name, _ value: String) -> HTTPFields {
      var fields = self
      fields[name] = value
      return fields
    }
  }
#endif
