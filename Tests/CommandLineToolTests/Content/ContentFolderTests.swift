@testable import CommandLineTool
import Foundation
import KnowledgeBase
import Testing

/// Reading a folder finds what is there and survives what cannot be read.
struct ContentFolderTests {
  @Test func findsMarkdownBelowTheFolderAndNothingHidden() throws {
    try inFolder { folder in
      try write("a", to: folder, "stories/one.md")
      try write("b", to: folder, "policy.md")
      try write("c", to: folder, ".git/hidden.md")
      try write("d", to: folder, "stories/picture.svg")
      let files = try ContentFolder.files(in: folder.path)
      #expect(Set(files.map(\.path)) == ["stories/one.md", "policy.md"])
      #expect(files.allSatisfy { $0.shownPath == folder.path + "/" + $0.path })
    }
  }

  @Test func reportsALinkThatLeadsUpwards() throws {
    try inFolder { folder in
      try write("a", to: folder, "stories/one.md")
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "stories/loop"), withDestinationURL: folder)
      let files = try ContentFolder.files(in: folder.path)
      #expect(files.count == 2)
      #expect(Self.reasons(files) == ["the link leads back to a folder above it"])
    }
  }

  @Test func reportsALinkThatLeadsNowhere() throws {
    try inFolder { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "gone.md"),
        withDestinationURL: folder.appending(path: "nothing.md"))
      #expect(Self.reasons(try ContentFolder.files(in: folder.path)) == ["the link leads nowhere"])
    }
  }

  @Test func refusesWhatIsNoFolder() {
    #expect(throws: Failure.self) { try ContentFolder.files(in: "/nowhere/at/all") }
  }

  private static func reasons(_ files: [ContentFile]) -> [String] {
    files.compactMap { file in
      if case .unreadable(let reason) = file.payload { reason } else { nil }
    }
  }

  private func write(_ text: String, to folder: URL, _ path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "counterweight-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
