#if Serve
  import Site

  /// What is served of a knowledge base: its pages, and the questionnaire.
  struct ServedContent {
    /// The pages as they are sent.
    let pages: [Page]

    /// The questionnaire.
    let reviews: ReviewDesk

    /// The files from which they were made.
    let files: ServedFiles

    /// How they look.
    let theme: SiteTheme

    /// The pages as they would be written into a folder.
    private let written: [Page]

    /// How many pages there are to read or load, without what only makes them live.
    var count: Int { written.count }

    /// Compiles a knowledge base and makes its pages.
    ///
    /// - Parameters:
    ///   - files: what was read.
    ///   - isLive: whether browsers are to load the pages anew when they change.
    /// - Throws: ``Failure`` if the knowledge base or the theme has errors.
    init(_ files: ServedFiles, isLive: Bool) async throws {
      theme = try files.theme?.pages() ?? .builtIn
      let compilation = try await files.content.compilation(of: files.layers)
      self.files = files
      written = await SitePages.of(compilation, theme: theme)
      try files.theme?.check(theme.diagnostics)
      pages = isLive ? LiveSite.pages(written) : written
      reviews = SitePages.reviews(compilation, theme: theme)
    }

    /// The same pages with what is wrong now above each of them.
    func pages(under problem: String) -> [Page] { LiveSite.pages(written, problem: problem) }
  }
#endif
