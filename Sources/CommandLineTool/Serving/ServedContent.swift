#if Serve
  import Site

  /// What is served of a knowledge base: its pages, and the questionnaire.
  struct ServedContent {
    /// The pages as they are sent.
    let pages: [Page]

    /// The questionnaire.
    let reviews: ReviewDesk

    /// The pages as they would be written into a folder.
    private let written: [Page]

    /// How many pages there are to read or load, without what only makes them live.
    var count: Int { written.count }

    /// Compiles the knowledge base and makes its pages.
    ///
    /// - Parameters:
    ///   - content: where it is.
    ///   - isLive: whether browsers are to load the pages anew when they change.
    /// - Throws: ``Failure`` if it cannot be read or has errors.
    init(_ content: ContentOptions, isLive: Bool) async throws {
      let compilation = try await content.compilation()
      written = await SitePages.of(compilation)
      pages = isLive ? LiveSite.pages(written) : written
      reviews = SitePages.reviews(compilation)
    }

    /// The same pages with what is wrong now above each of them.
    func pages(under problem: String) -> [Page] { LiveSite.pages(written, problem: problem) }
  }
#endif
