import Assessment
import Diagnostics
import Quantities
import Report
import TestSupport
import Testing

/// Of a damaged record what can be read is read, and all of it is kept.
struct RecoveredFileTests {
  private static let record = """
    schema: 1
    title: Runner sizes
    populations:
      - id: developers
        asked: no
        quantities:
          people-affected: 300
          minutes-per-day: 9.6
    answers:
      recurring-work: weekly
      frequency: {option: weekly, note: seen}
      growth: unknown
    """

  private static func file(
    _ record: String, closing: String = "\n```\n\n## Reviewer's notes\n\nMine.\n"
  )
    -> String
  {
    "# Review\n\n```yaml counterweight-review\n" + record + closing
  }

  /// Damages, each with what is still there afterwards.
  static let damages: [(old: String, new: String, line: Int, answers: Int, minutes: Bool)] = [
    ("minutes-per-day: 9.6", "minutes-per-day: much", 11, 3, false),
    ("growth: unknown", "growth: [unknown", 15, 2, true),
    ("frequency: {option: weekly, note: seen}", "frequency: {option: weekly, no", 15, 2, true),
    ("recurring-work: weekly", "recurring-work weekly", 13, 2, true),
    ("asked: no", "asked: perhaps", 8, 3, true),
  ]

  @Test(arguments: damages)
  func readsTheRest(_ damage: (old: String, new: String, line: Int, answers: Int, minutes: Bool))
    throws
  {
    let text = Self.file(Self.record.replacing(damage.old, with: damage.new))
    #expect(throws: ReviewFileProblem.self) { try ReviewFile.parse(text, path: "a.md") }
    let recovered = try #require(ReviewFile.recovered(text, path: "a.md"))
    let review = recovered.file.review
    #expect(review.title == "Runner sizes")
    #expect(review.answers.count == damage.answers)
    #expect((review.populations.first?.quantities[.minutesPerDay] != nil) == damage.minutes)
    #expect(
      recovered.problems.contains { abs(($0.range?.lowerBound.line ?? 0) - damage.line) <= 1 })
    #expect(recovered.file.notes.hasPrefix("\nMine.\n"))
    #expect(recovered.file.notes.contains("## Damaged record"))
    #expect(recovered.file.notes.contains(damage.new))
    #expect(recovered.file.notes.contains("line "))
  }

  @Test func readsABlockThatIsNotClosed() throws {
    let text = Self.file(Self.record, closing: "\n")
    let recovered = try #require(ReviewFile.recovered(text, path: "a.md"))
    #expect(recovered.file.review.answers.count == 3)
    let withNotes = Self.file(Self.record, closing: "\n\n## Reviewer's notes\n\nMine.\n")
    let second = try #require(ReviewFile.recovered(withNotes, path: "a.md"))
    #expect(second.file.review.answers.count == 3)
    #expect(second.file.notes.contains("Mine."))
  }

  /// The block ends at the stray fence; what follows it is kept all the same.
  @Test func keepsWhatFollowsAStrayFence() async throws {
    let record = Self.record.replacing("asked: no", with: "asked: [no")
      .replacing("answers:\n", with: "```\nanswers:\n")
    let recovered = try #require(ReviewFile.recovered(Self.file(record), path: "a.md"))
    #expect(recovered.file.notes.hasPrefix("\nMine.\n"))
    #expect(recovered.file.notes.contains(record))
    let written = MarkdownReport.unscored(
      recovered.file, because: "a test", await SmallCatalog.catalog)
    let again = try ReviewFile.parse(written, path: "a.md")
    #expect(again.notes == recovered.file.notes)
  }

  @Test(arguments: SeededGenerator.seeds(150))
  func losesNothingOfWhateverIsLeft(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var scalars = Array(Self.record.unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.removeSubrange(place..<min(scalars.count, place + 9))
      case 1: scalars.insert(random.pick(Array("{}[]:\"'`-&*!%@\t\n".unicodeScalars)), at: place)
      case 2: scalars.insert(contentsOf: "\n```\n".unicodeScalars, at: place)
      default: scalars = Array(scalars.prefix(max(20, place)))
      }
      if scalars.isEmpty { scalars = ["x"] }
    }
    var record = String.UnicodeScalarView()
    record.append(contentsOf: scalars)
    let recovered = try #require(ReviewFile.recovered(Self.file(String(record)), path: "a.md"))
    #expect(recovered.file.notes.contains(String(record)))
    #expect(recovered.file.notes.contains("Mine."))
  }

  @Test func refusesWhatIsNoReview() {
    #expect(ReviewFile.recovered("# Something else\n", path: "a.md")?.problems == nil)
    #expect(ReviewFile.recovered(Self.file("schema: 99\ntitle: T"), path: "a.md")?.problems == nil)
  }
}
