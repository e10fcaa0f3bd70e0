#if Serve
  import Foundation
  import Site
  import Testing

  @testable import CommandLineTool

  /// Watching a real folder while it is written to as editors and people do it.
  @Suite(.timeLimit(.minutes(10)))
  struct ContentWatchTests {
    /// The ways in which editors save a file.
    enum Saving: CaseIterable {
      case inPlace
      /// What is safe: a new file beside it, renamed over it.
      case renamingOver
      case deletingAndCreating
      /// Vim's way: the old file becomes the backup, which goes when the new one is there.
      case movingTheOldAside
      /// A file that is opened and emptied first, and filled in two steps.
      case inTwoSteps

      func save(_ text: String, to name: String, in content: WatchedContent) throws {
        let path = content(name)
        let files = FileManager.default
        switch self {
        case .inPlace: try content.write(text, to: name)
        case .renamingOver:
          try content.write(text, to: name + ".tmp")
          guard rename(path + ".tmp", path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        case .deletingAndCreating:
          try files.removeItem(atPath: path)
          try content.write(text, to: name)
        case .movingTheOldAside:
          try files.moveItem(atPath: path, toPath: path + "~")
          try content.write(text, to: name)
          try files.removeItem(atPath: path + "~")
        case .inTwoSteps:
          try content.write("", to: name)
          let handle = try #require(FileHandle(forWritingAtPath: path))
          let bytes = Data(text.utf8)
          try handle.write(contentsOf: bytes.prefix(30))
          try handle.write(contentsOf: bytes.dropFirst(30))
          try handle.close()
        }
      }
    }

    @Test(arguments: Saving.allCases)
    func makesThePageAnewHoweverTheFileIsSaved(saving: Saving) async throws {
      let content = try await WatchedContent()
      for word in ["week", "month"] {
        let text = content.text("signals/growing-list.md")
          .replacing(/each \w+/, with: "each \(word)")
        try saving.save(text, to: "signals/growing-list.md", in: content)
        try await content.until("each \(word)") {
          $0.isMade("signals/growing-list.html", saying: "Count the labels each \(word).")
        }
      }
    }

    @Test func changesTheVersionWithThePages() async throws {
      let content = try await WatchedContent()
      var versions: [String] = []
      for word in ["week", "month"] {
        let text = content.text("signals/growing-list.md")
          .replacing(/each \w+/, with: "each \(word)")
        try content.write(text, to: "signals/growing-list.md")
        let told = try await content.until("each \(word)") {
          $0.isMade("signals/growing-list.html", saying: "each \(word)")
        }
        versions.append(told.page(".serve/version"))
        #expect(told.page(".serve/reload.js").contains(versions.last ?? "none"))
      }
      #expect(Set(versions).count == 2)
    }

    @Test func keepsTheLastGoodPagesWhileAFileIsBroken() async throws {
      let content = try await WatchedContent()
      let good = content.text("signals/growing-list.md")
      try content.write("---\nkind: signal\nupda", to: "signals/growing-list.md")
      let broken = try await content.until("an error") { $0.problem != nil }
      #expect(broken.problem?.contains("signals/growing-list.md") == true)
      #expect(broken.page("signals/growing-list.html").contains("Count the labels each quarter."))
      for page in broken.pages where page.path.hasSuffix(".html") {
        #expect(broken.page(page.path).contains("class=\"serve-problem\" role=\"alert\""))
      }
      try content.write(good, to: "signals/growing-list.md")
      let mended = try await content.until("no error") { $0.problem == nil }
      #expect(!mended.page("signals/growing-list.html").contains("serve-problem"))
      #expect(mended.page(".serve/version") != broken.page(".serve/version"))
    }

    @Test func saysAnewWhatIsWrongWhenThatChanges() async throws {
      let content = try await WatchedContent()
      try content.write("no front matter\n", to: "signals/growing-list.md")
      let first = try await content.until("an error") { $0.problem != nil }
      try content.write("no front matter\n", to: "lenses/economics.md")
      let second = try await content.until("two errors") {
        $0.problem?.contains("lenses/economics.md") == true
      }
      #expect(first.problem?.contains("lenses/economics.md") == false)
      #expect(second.page(".serve/version") != first.page(".serve/version"))
    }

    @Test func tellsOfAFileThatCannotBeReadAnyMore() async throws {
      let content = try await WatchedContent()
      let path = content("signals/growing-list.md")
      let files = FileManager.default
      try files.moveItem(atPath: path, toPath: content.beside("aside.md"))
      try files.createSymbolicLink(atPath: path, withDestinationPath: content.beside("nowhere.md"))
      let broken = try await content.until("a link that leads nowhere") { $0.problem != nil }
      #expect(broken.problem?.contains("the link leads nowhere") == true)
      // The link leads to a file again, and nothing was written below the content folder.
      try files.moveItem(atPath: content.beside("aside.md"), toPath: content.beside("nowhere.md"))
      try await content.until("no error") { $0.problem == nil }
    }

    @Test(.enabled("whoever may do everything reads every file") { getuid() != 0 })
    func tellsOfAFileThatMayNotBeReadAnyMore() async throws {
      let content = try await WatchedContent()
      let path = content("signals/growing-list.md")
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      try await content.until("no right to read") {
        $0.problem?.contains("cannot be opened for reading") == true
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      try await content.until("no error") { $0.problem == nil }
    }

    @Test func findsANewFolderAndForgetsARemovedOne() async throws {
      let content = try await WatchedContent()
      let files = FileManager.default
      let text = content.text("signals/growing-list.md")
        .replacing("Growing list", with: "Slow list")
      try files.createDirectory(
        atPath: content.beside("overlay/signals"), withIntermediateDirectories: false)
      try content.write(text, to: "../overlay/signals/slow-list.md")
      let grown = try await content.until("a new page") {
        $0.isMade("signals/slow-list.html", saying: "Slow list")
      }
      #expect(grown.page("signals/index.html").contains("Slow list"))
      try files.removeItem(atPath: content.beside("overlay/signals"))
      let shrunk = try await content.until("one page less") { change in
        change.problem == nil && change.page("signals/slow-list.html").isEmpty
      }
      #expect(!shrunk.page("signals/index.html").contains("Slow list"))
    }

    @Test func looksIntoANewFolderThatShouldNotBeThere() async throws {
      let content = try await WatchedContent()
      let files = FileManager.default
      try files.createDirectory(
        atPath: content("signals/fleet"), withIntermediateDirectories: false)
      try content.write(content.text("signals/growing-list.md"), to: "signals/fleet/slow-list.md")
      let broken = try await content.until("a folder in a folder") { $0.problem != nil }
      #expect(broken.problem?.contains("signals/fleet/slow-list.md") == true)
      try files.removeItem(atPath: content("signals/fleet"))
      try await content.until("no error") { $0.problem == nil }
    }

    @Test func tellsOfLinksToAFileThatWasRemoved() async throws {
      let content = try await WatchedContent()
      let path = content("signals/growing-list.md")
      try FileManager.default.moveItem(atPath: path, toPath: content.beside("aside.md"))
      let broken = try await content.until("links to nowhere") { $0.problem != nil }
      #expect(broken.page("signals/growing-list.html").contains("Count the labels each quarter."))
      try FileManager.default.moveItem(atPath: content.beside("aside.md"), toPath: path)
      try await content.until("no error") { $0.problem == nil }
    }

    @Test func usesAThemeAsItIsNow() async throws {
      let content = try await WatchedContent()
      try content.write("body { color: #123456; }", to: "../theme/style.css")
      let styled = try await content.until("another colour") {
        $0.page("style.css").contains("#123456")
      }
      #expect(styled.problem == nil)
      try content.write("<h1>{{noSuchName}}</h1>", to: "../theme/not-found.mustache")
      let broken = try await content.until("a template with an unknown name") { $0.problem != nil }
      #expect(broken.problem?.contains("noSuchName") == true)
      try content.write("<h1>{{pageTitle}} here</h1>", to: "../theme/not-found.mustache")
      try await content.until("a template without it") {
        $0.isMade("404.html", saying: "There is no such page · ")
          && $0.page("404.html").contains(" here</h1>")
      }
    }

    @Test func outlivesTheWholeFolder() async throws {
      let content = try await WatchedContent()
      let files = FileManager.default
      try files.moveItem(atPath: content.beside("content"), toPath: content.beside("elsewhere"))
      let gone = try await content.until("no folder") { $0.problem != nil }
      #expect(gone.problem?.contains("no folder that can be read") == true)
      #expect(gone.page("index.html").contains("serve-problem"))
      try files.moveItem(atPath: content.beside("elsewhere"), toPath: content.beside("content"))
      try await content.until("the folder again") { $0.problem == nil }
    }

    @Test func takesNoNoticeOfWhatEditorsPutBesideAFile() async throws {
      let content = try await WatchedContent()
      for name in ["signals/growing-list.md~", "signals/4913", "signals/.growing-list.md.swp"] {
        try content.write("noise", to: name)
      }
      try FileManager.default.createSymbolicLink(
        atPath: content("signals/.#growing-list.md"), withDestinationPath: "somebody@host.1234")
      // What was told of the noise would stand before what is told of a file that counts.
      let text = content.text("signals/growing-list.md").replacing("quarter", with: "week")
      try content.write(text, to: "signals/growing-list.md")
      try await content.until("each week") {
        $0.isMade("signals/growing-list.html", saying: "each week")
      }
      #expect(await content.told.count == 1)
    }
  }
#endif
