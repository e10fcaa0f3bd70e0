public import Assessment
public import KnowledgeBase

/// The report: a review and what follows from it as one Markdown file.
///
/// CommonMark only, without tables. Same review, same knowledge base: the same bytes. What people
/// typed is escaped, so that it reads as typed and cannot change the structure.
public enum MarkdownReport {
  /// The whole file, from the verdict to the reviewer's notes.
  ///
  /// - Parameters:
  ///   - file: the review with what must survive; ``ReviewFile/parse(_:path:)`` gives it back.
  ///   - evaluation: that of the same review.
  ///   - catalog: the knowledge base that it was evaluated against.
  ///   - links: where the report's links to articles lead.
  /// - Returns: the text, with lines ended by LF but for those of the notes.
  public static func text(
    _ file: ReviewFile, _ evaluation: Evaluation, _ catalog: Catalog,
    links: ArticleLinks = ArticleLinks()
  ) -> String {
    let subject = Subject(
      evaluation: evaluation, catalog: catalog, markup: .markdown, links: links)
    let blocks = ReportSections.all(subject).flatMap(\.blocks)
    return withRecord(MarkdownBlocks.text(blocks) + "\n", file, catalog)
  }

  /// A file with the record and the notes alone, for a review that cannot be evaluated.
  ///
  /// - Parameters:
  ///   - file: the review with what must survive.
  ///   - reason: why it cannot, in one sentence, for instance ``LedgerProblem/description``.
  ///   - catalog: the knowledge base whose order the answers have.
  /// - Returns: the text of the file.
  public static func unscored(
    _ file: ReviewFile, because reason: String, _ catalog: Catalog
  ) -> String {
    let title = MarkdownText.escaped(file.review.title)
    return withRecord(
      "# Review: \(title.isEmpty ? "(no title)" : title)\n\n**Not scored.** "
        + "\(Words.ended(MarkdownText.escaped(reason)))\n\n", file, catalog)
  }

  private static func withRecord(
    _ written: String, _ file: ReviewFile, _ catalog: Catalog
  ) -> String {
    SectionRecord.text(
      below: written, file.withPresentIDs(in: catalog), order: catalog.questions.map(\.id))
  }
}
