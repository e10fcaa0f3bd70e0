#if Serve
  import Server

  /// Looks at the files of a knowledge base, and has them served as they are now.
  ///
  /// It asks the file system instead of being told by it: that works in the same way everywhere, on
  /// network folders and with editors that replace files, and costs about a millisecond a look.
  struct ContentWatch: Sendable {
    /// Short enough that a page is there when somebody has turned to the browser.
    private static let interval = Duration.milliseconds(100)

    private let content: ContentOptions
    private let folders: [String]

    /// Prepares to watch; nil where nothing stands in a folder.
    init?(_ content: ContentOptions) {
      let source = content.source
      var folders = source.overlays
      if case .folder(let folder) = source.base { folders.append(folder) }
      guard !folders.isEmpty else { return nil }
      self.content = content
      self.folders = folders
    }

    /// Watches until the task is cancelled; a broken knowledge base leaves the last good one standing.
    ///
    /// - Parameters:
    ///   - server: what serves it.
    ///   - first: what it serves now.
    func run(_ server: SiteServer, since first: ServedContent) async {
      var good = first
      var seen = ContentStamp(of: folders)
      while (try? await Task.sleep(for: Self.interval)) != nil {
        let stamp = ContentStamp(of: folders)
        guard stamp != seen else { continue }
        seen = stamp
        let start = ContinuousClock.now
        do {
          good = try await ServedContent(content, isLive: true)
          server.serve(good.pages, reviews: good.reviews)
          Streams.message(
            "Made \(good.count) pages anew in \(Self.milliseconds(since: start)) ms.\n")
        } catch {
          let problem = (error as? Failure)?.message ?? "\(error)"
          server.serve(good.pages(under: problem), reviews: good.reviews)
          Streams.message("\(problem)\nThe last good pages are served until this is mended.\n")
        }
      }
    }

    private static func milliseconds(since start: ContinuousClock.Instant) -> Int {
      Int(((ContinuousClock.now - start) / .milliseconds(1)).rounded())
    }
  }
#endif
