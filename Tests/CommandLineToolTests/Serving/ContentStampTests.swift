#if Serve
  import Foundation
  import Testing

  @testable import CommandLineTool

  /// What counts as a change of a folder.
  struct ContentStampTests {
    @Test func staysWhereNothingHappens() throws {
      let folder = try Self.folder()
      #expect(ContentStamp(of: [folder.path]) == ContentStamp(of: [folder.path]))
    }

    enum Change: CaseIterable {
      case written, added, removed, renamed, closedToOthers, newFolder

      func make(in folder: TemporaryFolder) throws {
        let files = FileManager.default
        switch self {
        case .written: folder.write("other", to: "a.md")
        case .added: folder.write("b", to: "b.md")
        case .removed: try files.removeItem(atPath: folder("a.md"))
        case .renamed: try files.moveItem(atPath: folder("a.md"), toPath: folder("b.md"))
        case .closedToOthers:
          try files.setAttributes([.posixPermissions: 0], ofItemAtPath: folder("a.md"))
        case .newFolder:
          try files.createDirectory(atPath: folder("new"), withIntermediateDirectories: false)
        }
      }
    }

    @Test(arguments: Change.allCases)
    func changesWithFiles(change: Change) throws {
      let folder = try Self.folder()
      let before = ContentStamp(of: [folder.path])
      try change.make(in: folder)
      #expect(ContentStamp(of: [folder.path]) != before)
    }

    @Test(arguments: ["a.md~", "4913", ".a.md.swp", "notes.txt"])
    func staysWhereOnlyOtherFilesChange(name: String) throws {
      let folder = try Self.folder()
      let before = ContentStamp(of: [folder.path])
      folder.write("other", to: name)
      #expect(ContentStamp(of: [folder.path]) == before)
    }

    @Test func isFreshUntilTheClockOfTheFilesHasMovedOn() throws {
      let folder = try Self.folder()
      let stamp = ContentStamp(of: [folder.path])
      #expect(stamp.isFresh(at: .distantPast))
      #expect(!stamp.isFresh(at: .distantFuture))
    }

    private static func folder() throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      folder.write("text", to: "a.md")
      return folder
    }
  }
#endif
