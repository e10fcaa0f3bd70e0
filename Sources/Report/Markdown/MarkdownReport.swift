public import Assessment
public import KnowledgeBase
internal import Diagnostics
internal import Records
internal import Templating

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
  ///   - theme: how it is laid out. Where what it gives could not be read again, the built-in layout is
  ///     taken, and ``ReportTheme/diagnostics`` say so.
  /// - Returns: the text, with lines ended by LF but for those of the notes.
  public static func text(
    _ file: ReviewFile, _ evaluation: Evaluation, _ catalog: Catalog,
    links: ArticleLinks = ArticleLinks(), theme: ReportTheme? = nil
  ) -> String {
    let subject = Subject(
      evaluation: evaluation, catalog: catalog, markup: .markdown, links: links)
    let scope = ReportScope(subject: subject, sections: ReportSections.all(subject)).scope
    func laidOut(by theme: ReportTheme) -> String {
      String(decoding: theme.markdown.fill(scope), as: UTF8.self)
    }
    if let theme {
      let text = withRecord(ended(laidOut(by: theme)), file, catalog)
      guard let reason = reasonAgainst(text, file, catalog) else { return text }
      theme.refuse(because: reason)
    }
    return withRecord(laidOut(by: .builtIn), file, catalog)
  }

  /// The text with an empty line at its end, so that the heading of the record is one.
  private static func ended(_ text: String) -> String {
    text.hasSuffix("\n\n") ? text : text.hasSuffix("\n") ? text + "\n" : text + "\n\n"
  }

  /// Why a text does not give back the record and the notes that were written into it; nil if it does.
  private static func reasonAgainst(
    _ text: String, _ file: ReviewFile, _ catalog: Catalog
  ) -> String? {
    let block: RecordBlock
    do {
      block = try RecordBlock(in: text, path: "")
    } catch {
      return error.diagnostic(in: "").summary
    }
    let yaml = SectionRecord.yaml(
      file.withPresentIDs(in: catalog), order: catalog.questions.map(\.id))
    if block.yaml != yaml { return "another record stands above the record" }
    return block.notes.utf8.elementsEqual(file.notes.utf8)
      ? nil : "the reviewer's notes would not be as they are"
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
