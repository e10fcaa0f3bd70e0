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
  /// POST       /review/               the next page of a review
  /// other methods                     405
  /// ```
  public struct SiteResponder: Sendable {
    private let pages: [String: PreparedPage]
    private let folders: Set<String>
    private let notFound: NotFoundPage
    private let reviews: ReviewDesk?

    /// Makes the pages of a site ready.
    ///
    /// - Parameters:
    ///   - site: the pages.
    ///   - theme: how the page looks that stands in place of a missing one.
    ///   - reviews: the questionnaire, whose pages take the place of the site's own.
    ///   - older: what served an older state; pages that did not change are taken from there.
    public init(
      site: [Page], theme: SiteTheme = .builtIn, reviews: ReviewDesk? = nil,
      reusing older: SiteResponder? = nil
    ) {
      let site = (reviews?.pages ?? []) + site
      self.reviews = reviews
      pages = Dictionary(
        site.map { page in
          let ready = older?.pages[page.path].flatMap { $0.digest == page.digest ? $0 : nil }
          return (page.path, ready ?? PreparedPage(page))
        }, uniquingKeysWith: { first, _ in first })
      folders = Set(
        site.map(\.path).filter { $0.hasSuffix("/index.html") }.map { String($0.dropLast(11)) })
      notFound = NotFoundPage(pages: site, theme: theme)
    }

    /// How long a body may be that is of use; 0 where none is.
    func longestBody(for request: SiteRequest) -> Int {
      request.method == "POST" && takesForms(request) ? ReviewDesk.longestBody : 0
    }

    /// The answer to a form; see ``longestBody(for:)``.
    ///
    /// - Parameter form: what came, or why it was not read.
    /// - Returns: a page, or the file to be saved.
    func respond(to form: ReceivedForm) -> SiteResponse {
      guard let reviews else { return Self.methodNotAllowed("GET, HEAD") }
      let reply =
        switch form {
        case .whole(let submission): reviews.reply(to: submission)
        case .tooLong: reviews.replyToTooLong
        case .waitedInVain: reviews.replyWhenBusy
        }
      return SiteResponse(reply)
    }

    private func takesForms(_ request: SiteRequest) -> Bool {
      guard reviews != nil, case .path(let path, _) = RequestTarget(request.target) else {
        return false
      }
      return path == ReviewDesk.path || path + "index.html" == ReviewDesk.path
    }

    /// The answer to a request without a body that is of use.
    public func respond(to request: SiteRequest) -> SiteResponse {
      guard request.method == "GET" || request.method == "HEAD" else {
        return Self.methodNotAllowed(takesForms(request) ? "GET, HEAD, POST" : "GET, HEAD")
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
        let form = page.form(ContentCoding(accepted: request.acceptEncoding))
        let isKnown = EntityTag.isNamed(in: request.ifNoneMatch, form.tag)
        return isKnown ? form.notModified : form.found
      }
      return folders.contains(path)
        ? Self.redirect(request.target, query) : missing(path, request.target)
    }

    private func missing(_ path: String, _ target: String) -> SiteResponse {
      Self.response(
        404, .html,
        ByteBuffer(bytes: notFound.bytes(for: path, depth: RequestTarget.depth(of: target))))
    }

    private static func response(
      _ status: Int, _ type: ContentType, _ buffer: ByteBuffer
    ) -> SiteResponse {
      var head = HTTPFields.always
      head[.contentType] = type.rawValue
      head[.contentLength] = String(buffer.readableBytes)
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

    private static func methodNotAllowed(_ allowed: String) -> SiteResponse {
      let text = "This address can be read, with GET or HEAD, and nothing else.\n"
      let plain = response(405, .text, ByteBuffer(string: text))
      return SiteResponse(
        status: plain.status, head: plain.head.setting(.allow, allowed), buffer: plain.buffer)
    }
  }

  /// A form that came, or did not come whole.
  enum ReceivedForm: Sendable {
    case whole(ReviewSubmission)
    case tooLong

    /// Too many others were being answered.
    case waitedInVain
  }

  extension SiteResponse {
    fileprivate init(_ reply: ReviewReply) {
      var head = HTTPFields.always
      head[.contentType] = reply.contentType.rawValue
      head[.contentLength] = String(reply.bytes.count)
      if let name = reply.fileName {
        head[.contentDisposition] = "attachment; filename=\"\(name)\""
      }
      if reply.status == 503 { head[.retryAfter] = "2" }
      self.init(status: reply.status, head: head, buffer: ByteBuffer(bytes: reply.bytes))
    }
  }
#endif
