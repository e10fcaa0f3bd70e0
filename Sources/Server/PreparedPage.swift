#if Serve
  import Compression
  import Hummingbird
  import HTTPTypes
  import Site

  /// A page made ready in each of its codings: answering it copies nothing.
  struct PreparedPage: Sendable {
    /// One coding of the page.
    struct Form: Sendable {
      let tag: String
      let found: SiteResponse
      let notModified: SiteResponse
    }

    /// What it was made from; a page of the same digest need not be made ready again.
    let digest: String

    private let plain: Form
    private let gzip: Form?

    init(_ page: Page) {
      digest = page.digest
      let gzipped = Deflate.gzip(page.bytes)
      let varies = gzipped != nil
      plain = Self.form(page, page.bytes, coding: nil, varies: varies)
      gzip = gzipped.map { Self.form(page, $0, coding: "gzip", varies: varies) }
    }

    /// The page as a client likes it best.
    func form(_ coding: ContentCoding) -> Form {
      switch coding {
      case .identity: plain
      case .gzip: gzip ?? plain
      }
    }

    /// The tag differs by coding, for a strong tag stands for bytes (RFC 9110, section 8.8.3.3).
    private static func form(
      _ page: Page, _ bytes: [UInt8], coding: String?, varies: Bool
    ) -> Form {
      let tag = "\"\(page.digest)\(coding.map { "-\($0)" } ?? "")\""
      var shared = HTTPFields.always.setting(.eTag, tag)
      if varies { shared[.vary] = "Accept-Encoding" }
      var head = shared
      head[.contentType] = page.contentType.rawValue
      head[.contentLength] = String(bytes.count)
      if let coding { head[.contentEncoding] = coding }
      return Form(
        tag: tag,
        found: SiteResponse(status: 200, head: head, buffer: ByteBuffer(bytes: bytes)),
        notModified: SiteResponse(status: 304, head: shared))
    }
  }
#endif
