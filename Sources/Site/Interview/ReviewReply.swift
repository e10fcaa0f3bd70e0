/// What a form for a review is answered with.
public struct ReviewReply: Hashable, Sendable {
  /// The HTTP status.
  public let status: Int

  /// What is in it.
  public let contentType: ContentType

  /// The name under which a browser should save it; nil for a page to read.
  ///
  /// Plain ASCII, without quotation marks.
  public let fileName: String?

  /// The answer itself.
  public let bytes: [UInt8]
}

/// A form as it was received.
public struct ReviewSubmission: Hashable, Sendable {
  /// The value of `Content-Type`, if there was one.
  public let contentType: String?

  /// All of the body.
  public let body: [UInt8]

  /// The day on which a review begun now is dated, as `YYYY-MM-DD`; nil for none.
  public let today: String?

  /// Creates a submission.
  public init(contentType: String?, body: [UInt8], today: String?) {
    self.contentType = contentType
    self.body = body
    self.today = today
  }
}
