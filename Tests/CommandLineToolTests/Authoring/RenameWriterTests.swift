import KnowledgeBase
import TestSupport
import Testing

@testable import CommandLineTool

struct RenameWriterTests {
  private let folder: TemporaryFolder
  private let plan: RenamePlan

  /// The clean content in a folder of its own, and a plan to rename one article of it.
  init() async throws {
    folder = try TemporaryFolder()
    var files: [ContentFile] = []
    for (path, text) in Sample.clean.texts.sorted(by: { $0.key < $1.key }) {
      // All files in one folder keep the test simple; the paths below the content folder stay.
      let name = path.replacing("/", with: "__")
      folder.write(text, to: name)
      files.append(ContentFile(path: path, shownAs: folder(name), text: text))
    }
    plan = try await RenamePlanner.plan(files, renaming: "tag-zoo", to: "label-zoo")
  }

  private var state: [String: String] {
    Dictionary(uniqueKeysWithValues: folder.names.map { ($0, folder.text($0) ?? "") })
  }

  @Test func renamesAndRewrites() throws {
    let before = state
    try RenameWriter().carryOut(plan)
    #expect(folder.text("antipatterns__tag-zoo.md") == nil)
    #expect(folder.text("antipatterns__label-zoo.md").map { Array($0.utf8) } == plan.article.after)
    for change in plan.others {
      let name = change.path.replacing("/", with: "__")
      #expect(folder.text(name).map { Array($0.utf8) } == change.after)
    }
    #expect(state.count == before.count)
  }

  @Test(arguments: 0...2)
  func putsEverythingBackWhereAFileCannotBeWritten(afterWrites limit: Int) throws {
    let before = state
    var count = 0
    var writer = RenameWriter()
    writer.write = { bytes, path throws(FileProblem) in
      count += 1
      if count == limit + 1 { throw FileProblem(.noSpace, path: path) }
      try AtomicFile.write(bytes, to: path)
    }
    let failure = #expect(throws: Failure.self) { try writer.carryOut(plan) }
    #expect(failure?.status == .inputOutput)
    #expect(failure?.message.contains("nothing has changed") == true)
    #expect(state == before)
  }

  @Test func saysWhatStaysChangedWhereNothingCanBePutBack() throws {
    var count = 0
    var writer = RenameWriter()
    writer.write = { bytes, path throws(FileProblem) in
      count += 1
      if count > 1 { throw FileProblem(.inputOutput, path: path) }
      try AtomicFile.write(bytes, to: path)
    }
    let failure = #expect(throws: Failure.self) { try writer.carryOut(plan) }
    #expect(failure?.message.contains(plan.newShownPath) == true)
  }

  @Test func touchesNothingWhereTheNewNameIsTaken() throws {
    folder.write("mine", to: "antipatterns__label-zoo.md")
    let before = state
    #expect(throws: Failure.self) { try RenameWriter().carryOut(plan) }
    #expect(state == before)
  }
}
