public import Assessment
public import KnowledgeBase
internal import Markdown
internal import Records
internal import Templating

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
  ///   - theme: how it is laid out.
  /// - Returns: the page, with lines ended by LF.
  public static func text(
    _ file: ReviewFile, _ evaluation: Evaluation, _ catalog: Catalog, links: ArticleLinks = .none,
    theme: ReportTheme? = nil
  ) -> String {
    let subject = Subject(evaluation: evaluation, catalog: catalog, markup: .html, links: links)
    let theme = theme ?? .builtIn
    let sections = ReportSections.all(subject)
    let notes = notes(file)
    let targets = targets(sections.flatMap(\.sentences).joined() + notes, subject)
    var scope = ReportScope(subject: subject, sections: sections)
    scope.page = [
      .pageTitle: html("\(subject.title): \(ReportScope.verdictTitle(evaluation))"),
      .style: html(theme.style),
      .contents: .list(contents(sections, hasNotes: !notes.isEmpty)),
      .record: html(record(file, catalog)),
      .notes: html(notes), .hasNotes: .flag(!notes.isEmpty),
      .links: .list(targets.map { [.text: html($0)] }), .hasLinks: .flag(!targets.isEmpty),
    ]
    return String(decoding: theme.html.fill(scope.scope), as: UTF8.self)
  }

  private static func html(_ markup: String) -> Value { .html(HTML(markup: markup)) }

  /// The list of sections stands behind the first one, which a reader should meet undisturbed.
  private static func contents(_ sections: [ReportSection], hasNotes: Bool) -> [Scope] {
    let titled = sections.dropFirst().compactMap { section -> (String, String)? in
      guard case .heading(_, let title)? = section.blocks.first else { return nil }
      return (section.id, title)
    }
    let last = [("record", "Record")] + (hasNotes ? [("notes", RecordBlock.notesTitle)] : [])
    return (titled + last).map { id, title in [.href: .text("#\(id)"), .title: html(title)] }
  }

  private static func record(_ file: ReviewFile, _ catalog: Catalog) -> String {
    HTMLText.escapedLines(
      SectionRecord.yaml(file.withPresentIDs(in: catalog), order: catalog.questions.map(\.id)))
  }

  /// The notes are Markdown that somebody wrote, so libcmark renders them, in its safe mode.
  private static func notes(_ file: ReviewFile) -> String {
    file.notes.allSatisfy(\.isWhitespace) ? "" : HTMLRenderer.html(file.notes, headingIDs: false)
  }

  /// Where the links lead, for paper alone.
  private static func targets(_ body: String, _ subject: Subject) -> [String] {
    subject.catalog.articles.compactMap { article -> String? in
      guard let target = subject.links.target(article.id, article.kind) else { return nil }
      let address = HTMLText.escaped(target)
      guard body.contains("href=\"\(address)\"") else { return nil }
      return "\(HTMLText.escaped(article.title)): \(address)"
    }
  }
}

extension ReportSection {
  /// All that is said in it, in no form.
  fileprivate var sentences: [String] {
    blocks.flatMap { block in
      switch block {
      case .title(let text), .heading(_, let text), .paragraph(let text), .flowchart(let text):
        [text]
      case .lead(let sentences): sentences
      case .list(let items): items.flatMap { [$0.text] + $0.details }
      case .drawing(let drawing): [drawing.svg, drawing.caption] + drawing.numbers
      }
    }
  }
}
