#if Serve
  /// What an access log says of one answer.
  public struct AccessRecord: Hashable, Sendable {
    /// The address of the client, or of the proxy in front; nil where the system does not tell.
    public let client: String?

    /// The method and the target, as they came.
    public let method, target: String

    /// The status of the answer.
    public let status: Int

    /// The bytes of its body.
    public let byteCount: Int

    /// How long it took to make the answer, once the request's head was there.
    public let duration: Duration

    /// Creates a record.
    public init(
      client: String?, method: String, target: String, status: Int, byteCount: Int,
      duration: Duration
    ) {
      self.client = client
      self.method = method
      self.target = target
      self.status = status
      self.byteCount = byteCount
      self.duration = duration
    }

    /// One line in the form that log readers know as "common", and the milliseconds at its end.
    ///
    /// What people sent is made harmless: nothing in it ends the line or the quotation.
    ///
    /// - Parameter time: when it was, in the log's own form, for instance `28/Nov/2026:06:30:00 +0000`.
    /// - Returns: the line, without a line end.
    public func line(at time: String) -> String {
      let tenths = Int((duration / .microseconds(100)).rounded())
      return "\(client.map(Self.harmless) ?? "-") - - [\(time)] "
        + "\"\(Self.harmless(method)) \(Self.harmless(target)) HTTP/1.1\" \(status) \(byteCount) "
        + "\(tenths / 10).\(tenths % 10)ms"
    }

    /// Longer texts are cut: a log is no place to store things in.
    private static let longest = 512

    /// Printable ASCII without quotation marks and backslashes; other bytes as `\xHH`.
    private static func harmless(_ text: String) -> String {
      var result = ""
      for byte in text.utf8.prefix(longest) {
        if (0x21...0x7E).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
          result.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          let digits = String(byte, radix: 16)
          result += "\\x" + (digits.count < 2 ? "0" : "") + digits
        }
      }
      return text.utf8.count > longest ? result + "…" : result
    }
  }
#endif
