#if Serve
  /// What of a request decides how it is answered.
  public struct SiteRequest: Hashable, Sendable {
    /// The method, as it came.
    public let method: String

    /// The target, as it came: for a browser a path, perhaps with a query, percent-encoded.
    public let target: String

    /// The values of `If-None-Match`, one for each such line.
    public let ifNoneMatch: [String]

    /// The values of `Accept-Encoding`, one for each such line.
    public let acceptEncoding: [String]

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - method: the method, as it came.
    ///   - target: the target, as it came.
    ///   - headers: names in any case, and values.
    public init(method: String, target: String, headers: [(name: String, value: String)] = []) {
      func values(_ name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name }.map(\.value)
      }
      self.init(
        method: method, target: target, ifNoneMatch: values("if-none-match"),
        acceptEncoding: values("accept-encoding"))
    }

    init(method: String, target: String, ifNoneMatch: [String], acceptEncoding: [String]) {
      self.method = method
      self.target = target
      self.ifNoneMatch = ifNoneMatch
      self.acceptEncoding = acceptEncoding
    }
  }
#endif
