#if Serve
  import NIOCore

  /// Lets few pieces of work run at once, and lets few wait.
  ///
  /// Work that takes a processor for milliseconds would else keep all of Swift's few threads from
  /// answering those who only want a page.
  actor Turns {
    /// One thread is left for pages, however few there are.
    static let most = max(1, System.coreCount - 1)

    /// Who comes after so many is told to come again.
    private static let mostWaiting = 64

    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Runs work when its turn comes; nil if too many wait already.
    func take<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result? {
      if running >= Self.most {
        guard waiting.count < Self.mostWaiting else { return nil }
        await withCheckedContinuation { waiting.append($0) }
      } else {
        running += 1
      }
      defer {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
      }
      return await Task.detached(operation: work).value
    }
  }
#endif
