private import Foundation
public import Testing

/// Expects a text to equal a golden file byte for byte.
///
/// The file is `Snapshots/NAME` next to the test file. With `RECORD_SNAPSHOTS=1` in the environment it is
/// written when it is missing or differs, and the test fails all the same, so that nobody records by
/// accident.
///
/// - Parameters:
///   - actual: the text that the code made.
///   - name: the golden file's name with its extension, for instance `article.tree.txt`.
///   - filePath: the test file, for its folder.
///   - sourceLocation: where a failure is shown.
public func expectSnapshot(
  _ actual: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: name)
  let expected = try? Data(contentsOf: file)
  guard expected != Data(actual.utf8) else { return }

  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      Issue.record(
        "recorded \(name); look at it and run again without RECORD_SNAPSHOTS",
        sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot record \(file.path()): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected else {
    Issue.record(
      "no snapshot \(file.path()); record it with RECORD_SNAPSHOTS=1",
      sourceLocation: sourceLocation)
    return
  }
  let difference = LineDifference.unified(
    from: String(decoding: expected, as: UTF8.self), to: actual)
  Issue.record(
    "\(name) differs from its snapshot:\n--- expected\n+++ actual\n\(difference)",
    sourceLocation: sourceLocation)
}
