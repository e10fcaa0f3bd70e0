import Foundation
import Testing

@testable import CommandLineTool

/// A saved file is the old one or the new one, whatever happens.
struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, to name: String, calls: FileCalls = FileCalls()) throws {
    try AtomicFile.write(Array(text.utf8), to: folder(name), calls: calls)
  }

  @Test func createsAndReplaces() throws {
    try write("one", to: "a.md")
    #expect(folder.text("a.md") == "one")
    try write("two", to: "a.md")
    #expect(folder.text("a.md") == "two")
    try write("", to: "a.md")
    #expect(folder.text("a.md") == "")
    #expect(folder.names == ["a.md"])
  }

  @Test(arguments: [0o600, 0o640, 0o755])
  func keepsPermissions(_ permissions: Int) throws {
    try write("one", to: "a.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: folder("a.md"))
    try write("two", to: "a.md")
    #expect(try folder.permissions("a.md") == permissions)
  }

  @Test func followsLinks() throws {
    try FileManager.default.createDirectory(
      atPath: folder("elsewhere"), withIntermediateDirectories: false)
    for (link, target) in [("one.md", "elsewhere/file.md"), ("two.md", "one.md")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder(link), withDestinationPath: target)
    }
    try write("through two links to nothing yet", to: "two.md")
    try write("and again", to: "two.md")
    #expect(folder.text("elsewhere/file.md") == "and again")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder("two.md")) == "one.md")
    #expect(folder.names == ["elsewhere", "one.md", "two.md"])
  }

  @Test func saysWhatIsInTheWay() throws {
    folder.write("", to: "file")
    for (link, target) in [("round", "about"), ("about", "round")] {
      try FileManager.default.createSymbolicLink(atPath: folder(link), withDestinationPath: target)
    }
    let cases: [(name: String, reason: FileProblem.Reason)] = [
      ("missing/a.md", .noSuchFolder), (".", .isFolder), ("file/a.md", .isNoFolder),
      ("round", .linksInCircle), (String(repeating: "n", count: 300), .nameTooLong),
    ]
    for (name, reason) in cases {
      let problem = #expect(throws: FileProblem.self) { try write("x", to: name) }
      #expect(problem?.reason == reason, "\(name.prefix(20))")
      #expect(problem?.description.hasSuffix(".") == true)
    }
    #expect(throws: FileProblem(.isNoFile, path: "/dev/null")) {
      try AtomicFile.write([], to: "/dev/null")
    }
    #expect(
      FileProblem(.noSuchFolder, path: "no/where/a.md").description
        == "There is no folder no/where.")
  }

  @Test(.disabled(if: geteuid() == 0, "root may write everywhere"))
  func leavesReadOnlyFilesAlone() throws {
    try write("one", to: "a.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder("a.md"))
    #expect(throws: FileProblem(.notPermitted, path: folder("a.md"))) {
      try write("two", to: "a.md")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    #expect(throws: FileProblem(.notPermitted, path: folder("b.md"))) {
      try write("two", to: "b.md")
    }
  }

  @Test func keepsTheOldFileWhateverFails() throws {
    try write("old", to: "a.md")
    var full = FileCalls()
    full.write = { _, _ throws(SystemError) in throw .noSpace }
    var unsure = FileCalls()
    unsure.synchronise = { _ throws(SystemError) in throw .inputOutput }
    var stuck = FileCalls()
    stuck.close = { file throws(SystemError) in
      try SystemCalls.close(file)
      throw .overQuota
    }
    var late = FileCalls()
    late.rename = { _, _ throws(SystemError) in throw .readOnly }
    var early = FileCalls()
    early.create = { _, _ throws(SystemError) in throw .accessDenied }
    let cases: [(FileCalls, FileProblem.Reason)] = [
      (full, .noSpace), (unsure, .inputOutput), (stuck, .overQuota), (late, .readOnly),
      (early, .notPermitted),
    ]
    for (calls, reason) in cases {
      #expect(throws: FileProblem(reason, path: folder("a.md"))) {
        try write("new", to: "a.md", calls: calls)
      }
      #expect(folder.text("a.md") == "old")
      #expect(folder.names == ["a.md"], "\(reason) leaves something behind")
    }
  }

  @Test func writesOnAfterShortAndInterruptedWrites() throws {
    var calls = FileCalls()
    calls.write = { file, bytes throws(SystemError) in
      // Every other byte is interrupted once before it is written.
      if bytes.count % 2 == 0, Bool.random() { throw .interrupted }
      return try SystemCalls.write(file, bytes.prefix(1))
    }
    try write("byte by byte", to: "a.md", calls: calls)
    #expect(folder.text("a.md") == "byte by byte")
  }

  @Test func ordersTheStepsSoThatAPowerCutLosesNothing() throws {
    let log = Log()
    var calls = FileCalls()
    calls.synchronise = { file throws(SystemError) in
      log.add("file")
      try SystemCalls.synchronise(file)
    }
    calls.rename = { old, new throws(SystemError) in
      log.add("rename")
      try SystemCalls.rename(old, new)
    }
    calls.synchroniseFolder = { path throws(SystemError) in
      log.add("folder")
      try SystemCalls.synchroniseFolder(path)
    }
    try write("x", to: "a.md", calls: calls)
    #expect(log.lines == ["file", "rename", "folder"])
  }

  @Test func removesWhatAKilledProcessLeft() throws {
    try write("x", to: "a.md")
    folder.write("half", to: ".a.md.saving-999999999-0")
    folder.write("half", to: ".a.md.saving-1-0")
    folder.write("other", to: ".b.md.saving-999999999-0")
    AtomicFile.removeLeftovers(beside: folder("a.md"))
    #expect(folder.names == [".a.md.saving-1-0", ".b.md.saving-999999999-0", "a.md"])
  }
}

/// Lines that closures of one test add.
private final class Log: @unchecked Sendable {
  // One test, one thread: the calls are made one after the other.
  private(set) var lines: [String] = []

  func add(_ line: String) { lines.append(line) }
}
