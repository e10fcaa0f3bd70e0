public import Assessment
public import Diagnostics
internal import KnowledgeBase
import Quantities
internal import Records

/// A review as one Markdown file: what people said, and what a rewrite must not lose.
///
/// Everything else in the file (verdict, ledger, findings and so on) follows from these and is
/// written anew each time. See ``MarkdownReport``.
///
/// ```
/// # Review: …          written anew
/// …
/// ## Record            ┐
/// ```yaml …            │ review, and keys that this version does not read
/// ```                  ┘
/// ## Reviewer's notes
/// …                      notes, byte for byte
/// ```
public struct ReviewFile: Sendable {
  /// What people said.
  public var review: Review

  /// All that stands below the line of the heading of the reviewer's notes, byte for byte.
  public var notes: String

  /// What was read all the same, but may not be what was meant, such as a misspelt key.
  public let warnings: [Diagnostic]

  /// What an older record was changed to when it was read, each in a sentence; empty for one of today's form.
  public let upgrades: [String]

  /// The whole file as it was read, for what was changed by hand in it; nil for a new file.
  var text: String?

  /// What the record says under keys that this version does not read.
  var kept: KeptKeys

  /// Where in the file that was read each quantity stands.
  let quantityRanges: [QuantityKey: SourceRange]

  /// Where in the file that was read each answer stands.
  let answerRanges: [ArticleID: SourceRange]

  /// A new file with no notes.
  public init(_ review: Review) {
    self.init(review, kept: KeptKeys(), notes: "", warnings: [])
  }

  init(
    _ review: Review, kept: KeptKeys, notes: String, warnings: [Diagnostic],
    upgrades: [String] = [], text: String? = nil,
    quantityRanges: [QuantityKey: SourceRange] = [:],
    answerRanges: [ArticleID: SourceRange] = [:]
  ) {
    self.review = review
    self.kept = kept
    self.notes = notes
    self.warnings = warnings.sorted()
    self.upgrades = upgrades
    self.text = text
    self.quantityRanges = quantityRanges
    self.answerRanges = answerRanges
  }
}
