import Assessment
import Foundation
import Report
import Testing

@testable import CommandLineTool

/// Reviews are found below folders, each once, whatever links there are.
struct ReviewTreeTests {
  @Test func findsReviewsInOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "b.review.md", "a.review.md", "c.md", "sub/z.review.md", "sub/deep/y.review.md",
    ])
    try folder.write([".hidden/x.review.md", ".y.review.md", "review.md"])
    let tree = try ReviewTree([folder.path])
    #expect(
      tree.paths.map { $0.dropFirst(folder.path.count + 1) } == [
        "a.review.md", "b.review.md", "sub/z.review.md", "sub/deep/y.review.md",
      ])
    #expect(tree.problems.isEmpty)
  }

  @Test func entersNoFolderTwice() throws {
    let folder = try TemporaryFolder()
    try folder.write(["sub/a.review.md"])
    try folder.link("sub/up", to: "..")
    try folder.link("sub/self", to: ".")
    try folder.link("twice", to: "sub")
    let tree = try ReviewTree([folder.path, folder.path + "/sub", folder.path + "/"])
    #expect(tree.paths == [folder.path + "/sub/a.review.md"])
  }

  @Test func followsLinksToElsewhere() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    try other.write(["a.review.md"])
    try folder.link("elsewhere", to: other.path)
    try folder.link("one.review.md", to: other.path + "/a.review.md")
    let tree = try ReviewTree([folder.path])
    #expect(
      tree.paths == [folder.path + "/one.review.md", folder.path + "/elsewhere/a.review.md"])
  }

  @Test func tellsOfLinksToNothing() throws {
    let folder = try TemporaryFolder()
    try folder.link("gone.review.md", to: "nowhere")
    try folder.link("gone", to: "nowhere")
    let tree = try ReviewTree([folder.path])
    #expect(tree.paths.isEmpty)
    #expect(tree.problems.count == 1)
    #expect(tree.problems.first?.contains("gone.review.md") == true)
  }

  @Test func takesAFileThatIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(["any.md"])
    #expect(try ReviewTree([folder.path + "/any.md"]).paths == [folder.path + "/any.md"])
    #expect(throws: Failure.self) { try ReviewTree([folder.path + "/nowhere"]) }
  }

  @Test func readsAFileOnceAndNamesTheDamaged() async throws {
    let folder = try TemporaryFolder()
    let record = "```yaml counterweight-review\ntitle: T\n```\n"
    try folder.write(["a.review.md"], record)
    try folder.write(["b.review.md"], "nothing")
    try folder.link("c.review.md", to: "a.review.md")
    let paths = try ReviewTree([folder.path]).paths
    #expect(paths.count == 3)
    let (titles, damaged) = await ReviewReading.read(paths) { file, _ in file.review.title }
    #expect(titles == ["T"])
    #expect(damaged.count == 1)
    #expect(damaged.first?.hasPrefix(folder.path + "/b.review.md:") == true, "\(damaged)")
  }
}

extension TemporaryFolder {
  fileprivate func write(_ names: [String], _ text: String = "") throws {
    for name in names {
      let file = URL(filePath: path).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  fileprivate func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }
}
