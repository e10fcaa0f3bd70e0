#if Serve
  import Hummingbird
  import HTTPTypes
  public import Site

  /// Answers requests from a site in memory; a value, so that a new site is a new responder.
  ///
  /// ```
  /// GET, HEAD  /signals/x.html        200, or 304 if the client has it
  ///            /, /signals/           the folder's index.html
  ///            /signals               308 to /signals/
  ///            anything else          404 with similar names
  /// other methods                     405
  /// ```
  public struct SiteResponder: Sendable {
    /// A page made ready: answering it copies nothing.
    private struct Prepared: Sendable {
      let tag: String
      let found: SiteResponse
      let notModified: SiteResponse
    }

    private let pages: [String: Prepared]
    private let folders: Set<String>
    private let notFound: NotFoundPage

    /// Makes the pages of a site ready.
    public init(site: [Page]) {
      pages = Dictionary(
        site.map { ($0.path, Self.prepared($0)) }, uniquingKeysWith: { first, _ in first })
      folders = Set(
        site.map(\.path).filter { $0.hasSuffix("/index.html") }.map { String($0.dropLast(11)) })
      notFound = NotFoundPage(pages: site)
    }

    /// The answer to a request.
    public func respond(to request: SiteRequest) -> SiteResponse {
      guard request.method == "GET" || request.method == "HEAD" else {
        return Self.methodNotAllowed
      }
      let response = get(request)
      return request.method == "HEAD" ? response.withoutBody : response
    }

    private func get(_ request: SiteRequest) -> SiteResponse {
      guard case .path(let path, let query) = RequestTarget(request.target) else {
        return missing("", request.target)
      }
      let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
      if let page = pages[file] {
        let isKnown = EntityTag.isNamed(in: request.ifNoneMatch, page.tag)
        return isKnown ? page.notModified : page.found
      }
      return folders.contains(path)
        ? Self.redirect(request.target, query) : missing(path, request.target)
    }

    private func missing(_ path: String, _ target: String) -> SiteResponse {
      Self.response(
        404, .html,
        ByteBuffer(bytes: notFound.bytes(for: path, depth: RequestTarget.depth(of: target))))
    }

    private static func prepared(_ page: Page) -> Prepared {
      let tag = "\"\(page.digest)\""
      let found = response(200, page.contentType, ByteBuffer(bytes: page.bytes), tag: tag)
      return Prepared(
        tag: tag, found: found,
        notModified: SiteResponse(status: 304, head: .always.setting(.eTag, tag)))
    }

    private static func response(
      _ status: Int, _ type: ContentType, _ buffer: ByteBuffer, tag: String? = nil
    ) -> SiteResponse {
      var head = HTTPFields.always
      head[.contentType] = type.rawValue
      head[.contentLength] = String(buffer.readableBytes)
      if let tag { head[.eTag] = tag }
      return SiteResponse(status: status, head: head, buffer: buffer)
    }

    /// To the folder's own address, written relatively, so that it holds behind a proxy's sub-path too.
    ///
    /// - Parameters:
    ///   - target: as it came, so that it is encoded already.
    ///   - query: what stands after `?`, if anything does.
    /// - Returns: 308, so that the method stays.
    private static func redirect(_ target: String, _ query: String?) -> SiteResponse {
      let name = target.prefix { $0 != "?" }.split(separator: "/").last ?? ""
      let address = "\(name)/\(query.map { "?\($0)" } ?? "")"
      return SiteResponse(
        status: 308,
        head: .always.setting(.location, address).setting(.contentLength, "0"))
    }

    private static let methodNotAllowed: SiteResponse = {
      let text = "This address can be read, with GET or HEAD, and nothing else.\n"
      let plain = response(405, .text, ByteBuffer(string: text))
      return SiteResponse(
        status: plain.status, head: plain.head.setting(.allow, "GET, HEAD"), buffer: plain.buffer)
    }()
  }
#endif
