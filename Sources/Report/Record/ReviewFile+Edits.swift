internal import Assessment
public import KnowledgeBase

extension ReviewFile {
  /// The same file, with what somebody changed by hand in the report moved to the notes.
  ///
  /// To be asked for once, when a file that will be written again has been read: after a rewrite nothing is
  /// left to move. The passages stand as quotations under a heading of their own at the top of the notes,
  /// where they stay as everything there does.
  ///
  /// - Parameters:
  ///   - catalog: the knowledge base that the report will be written from.
  ///   - links: where the report's links will lead.
  ///   - theme: how the report will be laid out.
  /// - Returns: the file, and how many passages were moved.
  public func keepingEdits(
    in catalog: Catalog, links: ArticleLinks = ArticleLinks(), theme: ReportTheme? = nil
  ) -> (file: ReviewFile, passages: Int) {
    guard let prose = text.map(WrittenProse.init(in:)), !prose.isAsWritten else {
      return (self, 0)
    }
    let rewritten: String
    do {
      rewritten = MarkdownReport.text(
        self, try Evaluation(of: review, in: catalog), catalog, links: links, theme: theme)
    } catch {
      rewritten = MarkdownReport.unscored(self, because: "", catalog)
    }
    let found = prose.foreign(to: WrittenProse(in: rewritten))
    guard !found.isEmpty else { return (self, 0) }
    var file = self
    file.notes = Self.kept(found) + file.notes
    file.text = nil
    return (file, found.count)
  }

  /// Quotations can hold anything, so nothing in them can change what follows.
  private static func kept(_ passages: [WrittenProse.Passage]) -> String {
    var text = """

      ### Found in the report

      The report above is written anew each time. These passages stood in it and were not the program's; they are \
      yours now, as all below the heading above is.

      """
    var section: String?
    for (place, passage) in passages.enumerated() {
      if place == 0 || passage.section != section {
        let name = passage.section.map { "under “\(MarkdownText.escaped($0))”" } ?? "at the top"
        text += "\nFound \(name):\n"
      }
      section = passage.section
      text += "\n" + passage.lines.map { "> " + $0 + "\n" }.joined()
    }
    return text
  }
}
