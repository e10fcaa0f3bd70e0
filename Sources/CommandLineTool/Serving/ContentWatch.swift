#if Serve
  import FoundationEssentials

  /// Looks at the files of a knowledge base, and says what they hold each time they have changed.
  ///
  /// It asks the file system instead of being told by it: that works in the same way everywhere, on
  /// network folders and with editors that replace files, and costs about a millisecond a look.
  struct ContentWatch: Sendable {
    /// What came of a change.
    enum Change: Sendable {
      /// The content is without errors, and its pages are made.
      case made(ServedContent, took: Duration)

      /// The content is broken; what was last good, and what is wrong now.
      case broken(ServedContent, problem: String)
    }

    /// Short enough that a page is there when somebody has turned to the browser.
    private static let interval = Duration.milliseconds(50)

    private let source: ServedSource
    private let folders: [String]

    /// The state of the files before anything was read from them.
    private let beginning: ContentStamp

    /// Prepares to watch; nil where nothing stands in a folder.
    ///
    /// Prepare it before the content is read for the first time, or a change in between is missed.
    init?(_ source: ServedSource) {
      let folders = source.folders
      guard !folders.isEmpty else { return nil }
      self.source = source
      self.folders = folders
      beginning = ContentStamp(of: folders)
    }

    /// Watches until the task is cancelled; a broken knowledge base leaves the last good one standing.
    ///
    /// A file that is being written looks broken for a moment. So errors are told only when the files
    /// are still the same at the next look.
    ///
    /// - Parameters:
    ///   - first: what is served now.
    ///   - onChange: told of each change, one after the other.
    func run(since first: ServedContent, onChange: (Change) async -> Void) async {
      var good = first
      var read: ServedFiles? = first.files
      var stamp = beginning
      var isFresh = true
      var doubt: String?
      while (try? await Task.sleep(for: Self.interval)) != nil {
        let now = ContentStamp(of: folders)
        if now != stamp || isFresh {
          (stamp, isFresh) = (now, now.isFresh(at: .now))
          let start = ContinuousClock.now
          let found = Result { try source.read() }
          let files = try? found.get()
          if !Self.areSame(files, read) {
            read = files
            do {
              good = try await ServedContent(try found.get(), isLive: true)
              doubt = nil
              await onChange(.made(good, took: .now - start))
            } catch {
              doubt = (error as? Failure)?.message ?? "\(error)"
            }
            continue
          }
        }
        if let problem = doubt { await onChange(.broken(good, problem: problem)) }
        doubt = nil
      }
    }

    private static func areSame(_ left: ServedFiles?, _ right: ServedFiles?) -> Bool {
      guard let left, let right else { return left == nil && right == nil }
      return left.isSame(as: right)
    }
  }
#endif
