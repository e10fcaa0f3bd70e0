import Foundation
import Testing

@testable import CommandLineTool

/// One process at a time, and a dead one holds nothing.
struct FileLockTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func standsBesideTheFileWhileItIsHeld() throws {
    let lock = try FileLock(folder("a.md"))
    #expect(folder.names == [".a.md.lock"])
    #expect(folder.text(".a.md.lock") == "\(SystemCalls.ownID) \(SystemCalls.hostName)\n")
    lock.release()
    #expect(folder.names == [])
  }

  @Test func goesAwayWithItsScope() throws {
    do {
      _ = try FileLock(folder("a.md"))
    }
    #expect(folder.names == [])
  }

  @Test func refusesASecondHolder() throws {
    folder.write("1 \(SystemCalls.hostName)\n", to: ".a.md.lock")
    let problem = #expect(throws: FileLock.Problem.self) { _ = try FileLock(folder("a.md")) }
    guard case .held(let holder) = problem else {
      Issue.record("refused as \(String(describing: problem))")
      return
    }
    #expect(holder.process == 1)
    #expect(holder.description.hasPrefix("Process 1 has \(folder("a.md")) open."))
    #expect(folder.text(".a.md.lock") == "1 \(SystemCalls.hostName)\n")
  }

  @Test func refusesASecondLockOfTheSameProcess() throws {
    let first = try FileLock(folder("a.md"))
    #expect(throws: FileLock.Problem.self) { _ = try FileLock(folder("a.md")) }
    #expect(folder.names == [".a.md.lock"], "the refused one takes nothing away")
    first.release()
    try FileLock(folder("a.md")).release()
  }

  @Test(arguments: ["999999999 HOST", "", "no number", "-4 HOST", "OWN HOST"])
  func takesOverFromTheDead(_ pattern: String) throws {
    let text = pattern.replacing("HOST", with: SystemCalls.hostName)
      .replacing("OWN", with: "\(SystemCalls.ownID)")
    folder.write(text, to: ".a.md.lock")
    let lock = try FileLock(folder("a.md"))
    #expect(folder.text(".a.md.lock")?.hasPrefix("\(SystemCalls.ownID) ") == true)
    lock.release()
  }

  @Test func clearsAwayWhatAKilledHolderLeft() throws {
    folder.write("999999999 \(SystemCalls.hostName)\n", to: ".a.md.lock")
    folder.write("half", to: ".a.md.saving-999999999-0")
    let lock = try FileLock(folder("a.md"))
    #expect(folder.names == [".a.md.lock"])
    lock.release()
  }

  @Test func leavesOtherMachinesTheirLocks() throws {
    folder.write("999999999 another-machine\n", to: ".a.md.lock")
    let problem = #expect(throws: FileLock.Problem.self) { _ = try FileLock(folder("a.md")) }
    #expect(
      problem?.description
        == "Process 999999999 on another-machine has \(folder("a.md")) open. If it is gone, remove "
        + "\(folder(".a.md.lock")).")
  }

  @Test func leavesALockThatIsNotItsOwnAnyMore() throws {
    let lock = try FileLock(folder("a.md"))
    folder.write("1 \(SystemCalls.hostName)\n", to: ".a.md.lock")
    lock.release()
    #expect(folder.names == [".a.md.lock"])
  }

  @Test func locksTheTargetOfALink() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder("link.md"), withDestinationPath: "a.md")
    let lock = try FileLock(folder("a.md"))
    #expect(throws: FileLock.Problem.self) { _ = try FileLock(folder("link.md")) }
    lock.release()
  }

  @Test func saysWhereNoLockCanStand() throws {
    #expect(throws: FileLock.Problem.file(FileProblem(.noSuchFolder, path: folder("no/a.md")))) {
      _ = try FileLock(folder("no/a.md"))
    }
  }
}
