public import Assessment
public import KnowledgeBase
internal import Markdown
internal import Records

/// The report as one HTML file that needs nothing else: no script, no font, no picture from anywhere.
///
/// It says what ``MarkdownReport`` says, from the same sentences, and adds pictures, each with its numbers
/// as text. Same review, same knowledge base: the same bytes.
public enum HTMLReport {
  /// The whole page.
  ///
  /// - Parameters:
  ///   - file: the review with its notes.
  ///   - evaluation: that of the same review.
  ///   - catalog: the knowledge base that it was evaluated against.
  ///   - links: where links to articles lead; without targets, articles are named only.
  /// - Returns: the page, with lines ended by LF.
  public static func text(
    _ file: ReviewFile, _ evaluation: Evaluation, _ catalog: Catalog, links: ArticleLinks = .none
  ) -> String {
    let subject = Subject(evaluation: evaluation, catalog: catalog, markup: .html, links: links)
    let sections = ReportSections.all(subject)
    let opening = sections.prefix(1).map(HTMLBlocks.html).joined()
    let rest =
      sections.dropFirst().map(HTMLBlocks.html).joined() + record(file, catalog) + notes(file)
    let style = HTMLStyle.sheet
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="color-scheme" content="light dark">
      <title>\(subject.title): \(verdict(evaluation))</title>
      <style>
      \(style)</style>
      </head>
      <body>
      <main>
      \(opening)\(contents(sections, hasNotes: hasNotes(file)))\(rest)\(targets(opening + rest, subject))</main>
      </body>
      </html>

      """
  }

  private static func verdict(_ evaluation: Evaluation) -> String {
    let ruling = evaluation.ruling
    if let verdict = ruling.verdict { return verdict.title }
    return ruling.atLeast == .proceed ? "no verdict yet" : "at least \(ruling.atLeast.title)"
  }

  /// The list of sections stands behind the first one, which a reader should meet undisturbed.
  private static func contents(_ sections: [ReportSection], hasNotes: Bool) -> String {
    let titled = sections.dropFirst().compactMap { section -> (String, String)? in
      guard case .heading(_, let title)? = section.blocks.first else { return nil }
      return (section.id, title)
    }
    let last = [("record", "Record")] + (hasNotes ? [("notes", RecordBlock.notesTitle)] : [])
    let items = (titled + last).map { id, title in "<li><a href=\"#\(id)\">\(title)</a></li>" }
    return """
      <nav aria-label="Contents">
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </nav>

      """
  }

  private static func record(_ file: ReviewFile, _ catalog: Catalog) -> String {
    let yaml = SectionRecord.yaml(
      file.withPresentIDs(in: catalog), order: catalog.questions.map(\.id))
    return """
      <section id="record" aria-labelledby="record-heading">
      <h2 id="record-heading">Record</h2>
      <p>All of the above follows from this block, which is the review.</p>
      <pre><code>\(HTMLText.escapedLines(yaml))</code></pre>
      </section>

      """
  }

  private static func hasNotes(_ file: ReviewFile) -> Bool {
    !file.notes.allSatisfy(\.isWhitespace)
  }

  /// The notes are Markdown that somebody wrote, so libcmark renders them, in its safe mode.
  private static func notes(_ file: ReviewFile) -> String {
    guard hasNotes(file) else { return "" }
    return """
      <section id="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">\(HTMLText.escaped(RecordBlock.notesTitle))</h2>
      <div class="notes">
      \(HTMLRenderer.html(file.notes, headingIDs: false))</div>
      </section>

      """
  }

  /// Where the links lead, for paper alone.
  private static func targets(_ body: String, _ subject: Subject) -> String {
    let targets = subject.catalog.articles.compactMap { article -> String? in
      guard let target = subject.links.target(article.id, article.kind) else { return nil }
      let address = HTMLText.escaped(target)
      guard body.contains("href=\"\(address)\"") else { return nil }
      return "<li>\(HTMLText.escaped(article.title)): \(address)</li>"
    }
    guard !targets.isEmpty else { return "" }
    return """
      <section id="links" class="paper" aria-labelledby="links-heading">
      <h2 id="links-heading">Where the links lead</h2>
      <ul>
      \(targets.joined(separator: "\n"))
      </ul>
      </section>

      """
  }
}
