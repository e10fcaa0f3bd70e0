#if Serve
  import Foundation
  import Site
  import TestSupport

  @testable import CommandLineTool

  /// A knowledge base in a folder of its own that is being watched, and what was told of its changes.
  final class WatchedContent {
    struct NeverTold: Error, CustomStringConvertible {
      let description: String
    }

    private let folder: TemporaryFolder
    private let changes = Changes()
    private let watching: Task<Void, Never>

    /// Copies the clean knowledge base, lays an empty overlay and an empty theme over it, and watches.
    init() async throws {
      folder = try TemporaryFolder()
      let source = TestSupport.ContentFolder.fixtures.appending(path: "clean").path()
      try FileManager.default.copyItem(atPath: source, toPath: folder("content"))
      for name in ["overlay", "theme"] {
        try FileManager.default.createDirectory(
          atPath: folder(name), withIntermediateDirectories: false)
      }
      var options = ContentOptions()
      options.folder = folder("content")
      options.overlays = [folder("overlay")]
      let served = ServedSource(content: options, theme: folder("theme"))
      guard let watch = ContentWatch(served) else {
        throw NeverTold(description: "a folder is not watched")
      }
      let first = try await ServedContent(try served.read(), isLive: true)
      let changes = changes
      watching = Task { await watch.run(since: first) { await changes.add($0) } }
    }

    deinit { watching.cancel() }

    /// The path of something below the content folder.
    func callAsFunction(_ name: String) -> String { folder("content/\(name)") }

    /// The path of something beside the content folder.
    func beside(_ name: String) -> String { folder(name) }

    /// What a file holds.
    func text(_ name: String) -> String { folder.text("content/\(name)") ?? "" }

    /// Writes into a file where it stands.
    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: URL(filePath: self(name)))
    }

    /// Everything that was told so far.
    var told: [ContentWatch.Change] { get async { await changes.all } }

    /// Waits until what was told last is as wanted.
    ///
    /// No time is asserted: the limit only ends a test that would never end.
    @discardableResult
    func until(
      _ what: String, _ isWanted: (ContentWatch.Change) -> Bool
    ) async throws -> ContentWatch.Change {
      let end = ContinuousClock.now + .seconds(240)
      while ContinuousClock.now < end {
        if let last = await changes.all.last, isWanted(last) { return last }
        try await Task.sleep(for: .milliseconds(20))
      }
      let last = await changes.all.last.map { "\($0.problem ?? "made")" } ?? "nothing"
      throw NeverTold(description: "never told: \(what). Last told: \(last)")
    }

    private actor Changes {
      private(set) var all: [ContentWatch.Change] = []

      func add(_ change: ContentWatch.Change) { all.append(change) }
    }
  }

  extension ContentWatch.Change {
    /// What is wrong; nil if nothing is.
    var problem: String? {
      if case .broken(_, let problem) = self { problem } else { nil }
    }

    /// The pages as they are served now.
    var pages: [Page] {
      switch self {
      case .made(let content, _): content.pages
      case .broken(let content, let problem): content.pages(under: problem)
      }
    }

    /// The text of a page; empty if there is none.
    func page(_ path: String) -> String {
      pages.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// Whether all is well, and a page says something.
    func isMade(_ path: String, saying text: String) -> Bool {
      problem == nil && page(path).contains(text)
    }
  }
#endif
