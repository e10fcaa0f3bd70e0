import Assessment
import Quantities
import Report
import Testing

@testable import CommandLineTool

/// Adding a measured figure loses nothing of what somebody else does to the file meanwhile.
struct FollowedUpFileTests {
  private static func text(_ file: ReviewFile) -> String {
    """
    # \(file.review.title), followed up \(file.review.followUps.count) times

    ```yaml counterweight-review
    schema: 1
    title: \(file.review.title)
    ```

    ## Reviewer's notes
    \(file.notes)
    """
  }

  private static let followUp = FollowUp(date: "2027-03-01", note: "Nobody could be asked yet.")

  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder("a.review.md")
    folder.write(Self.text(ReviewFile(Review(title: "One"))), to: "a.review.md")
  }

  /// Opens the file, lets somebody change it, and saves.
  private func save(meanwhile: (String) -> String?) throws -> [String] {
    let file = try FollowedUpFile(path, report: Self.text)
    let before = try #require(folder.text("a.review.md"))
    if let changed = meanwhile(before) {
      folder.write(changed, to: "a.review.md")
    } else {
      try SystemCalls.remove(path)
    }
    let review = try #require(file.adding(Self.followUp))
    return try file.save(review, notes: file.read)
  }

  @Test func saysNothingOfAFileThatNobodyChanged() throws {
    #expect(try save { $0 } == [])
    #expect(folder.text("a.review.md")?.hasPrefix("# One, followed up 1 times") ?? false)
    #expect(folder.names == ["a.review.md"])
  }

  @Test func keepsBothVersionsOfAChangedFile() throws {
    let remarks = try save { _ in "# By somebody else\n" }
    #expect(remarks.count == 1)
    #expect(remarks.first?.contains("with what was measured it is written") ?? false)
    #expect(folder.text("a.review.edited-1.md") == "# By somebody else\n")
    #expect(folder.text("a.review.md")?.hasPrefix("# One, followed up 1 times") ?? false)
  }

  @Test func takesOverNotes() throws {
    let remarks = try save { $0 + "\nLooks right to me.\n" }
    #expect(remarks.first?.contains("notes") ?? false)
    #expect(folder.names == ["a.review.md"])
    #expect(folder.text("a.review.md")?.hasSuffix("Looks right to me.\n") ?? false)
    #expect(folder.text("a.review.md")?.hasPrefix("# One, followed up 1 times") ?? false)
  }

  @Test func writesADeletedFileAnew() throws {
    let remarks = try save { _ in nil }
    #expect(remarks.first?.contains("deleted") ?? false)
    #expect(folder.text("a.review.md")?.hasPrefix("# One, followed up 1 times") ?? false)
  }

  @Test func addsNothingTwice() throws {
    let file = try FollowedUpFile(path, report: Self.text)
    #expect(file.adding(Self.followUp) != nil)
    var review = file.read
    let outcomes = [review.add(Self.followUp), review.add(Self.followUp)]
    #expect(outcomes == [true, false])
  }
}
