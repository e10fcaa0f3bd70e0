import Assessment
import Report
import Testing

@testable import CommandLineTool

/// Whatever somebody else does to the file while it is open, nothing of it is lost.
struct ReviewStoreTests {
  private static func text(_ file: ReviewFile) -> String {
    """
    # \(file.review.title)

    ```yaml counterweight-review
    schema: 1
    title: \(file.review.title)
    ```

    ## Reviewer's notes
    \(file.notes)
    """
  }

  private let folder: TemporaryFolder
  private let store: ReviewStore

  init() throws {
    folder = try TemporaryFolder()
    store = ReviewStore(
      folder("a.review.md"), ReviewFile(Review(title: "One")), bytes: nil, report: Self.text)
  }

  @Test func writesAndSaysNothing() throws {
    #expect(try store.save(Review(title: "One")).isEmpty)
    #expect(try store.save(Review(title: "Two")).isEmpty)
    #expect(folder.text("a.review.md")?.hasPrefix("# Two") ?? false)
    #expect(folder.names == ["a.review.md"])
  }

  @Test func writesADeletedFileAnew() throws {
    _ = try store.save(Review(title: "One"))
    try SystemCalls.remove(folder("a.review.md"))
    let remarks = try store.save(Review(title: "Two"))
    #expect(remarks.first?.contains("was deleted in the meantime") ?? false)
    #expect(folder.text("a.review.md")?.hasPrefix("# Two") ?? false)
    #expect(try store.save(Review(title: "Three")).isEmpty)
  }

  @Test func keepsBothVersionsOfAnEditedFile() throws {
    _ = try store.save(Review(title: "One"))
    for edit in ["# One, by hand\n", "no review any more", ""] {
      folder.write(edit, to: "a.review.md")
      let remarks = try store.save(Review(title: "Two"))
      #expect(remarks.first?.contains("was changed by somebody else") ?? false)
    }
    #expect(folder.text("a.review.md")?.hasPrefix("# Two") ?? false)
    #expect(folder.text("a.review.edited-1.md") == "# One, by hand\n")
    #expect(folder.text("a.review.edited-2.md") == "no review any more")
    #expect(folder.text("a.review.edited-3.md") == "")
  }

  @Test func keepsAFileThatAppeared() throws {
    folder.write("# Somebody else's\n", to: "a.review.md")
    let remarks = try store.save(Review(title: "One"))
    #expect(remarks.count == 1)
    #expect(folder.text("a.review.edited-1.md") == "# Somebody else's\n")
  }

  @Test func takesOverNotes() throws {
    _ = try store.save(Review(title: "One"))
    let before = try #require(folder.text("a.review.md"))
    folder.write(before + "\nLooks right to me.\n", to: "a.review.md")
    let remarks = try store.save(Review(title: "Two"))
    #expect(remarks.first?.contains("notes") ?? false)
    #expect(folder.names == ["a.review.md"])
    #expect(folder.text("a.review.md")?.hasSuffix("Looks right to me.\n") ?? false)
    #expect(folder.text("a.review.md")?.hasPrefix("# Two") ?? false)
  }
}
