import Assessment
import Diagnostics
import KnowledgeBase
import Templating
import TestSupport
import Testing

@testable import Report

/// An organisation's own layout, and what it cannot touch.
struct ReportThemeTests {
  private static func theme(_ files: (name: String, text: String)...) throws -> ReportTheme {
    try ReportTheme(
      overriding: files.map { SourceFile(path: "theme/\($0.name)", text: $0.text) },
      besides: ["style.css", "page.mustache"])
  }

  private static let notes = "\nMine, *with* [a link](https://example.org).\n\n~~~\nnot closed\n"

  private static func file() throws -> ReviewFile {
    try ReviewText.file(ReportStateTests.states[1].yaml, notes: notes)
  }

  private static func markdown(_ theme: ReportTheme?) async throws -> String {
    let catalog = await SmallCatalog.catalog
    let file = try file()
    return MarkdownReport.text(
      file, try Evaluation(of: file.review, in: catalog), catalog, theme: theme)
  }

  private static func html(_ theme: ReportTheme?) async throws -> String {
    let catalog = await SmallCatalog.catalog
    let file = try file()
    return HTMLReport.text(
      file, try Evaluation(of: file.review, in: catalog), catalog, theme: theme)
  }

  @Test func explainsEveryName() {
    #expect(Set(ReportNames.written.map(\.0)) == Name.ofReports)
    #expect(ReportNames.written.count == Name.ofReports.count)
  }

  @Test func hasNothingButTheBuiltInLookWithoutAFile() async throws {
    let theme = try Self.theme()
    #expect(try await Self.markdown(theme) == Self.markdown(nil))
    #expect(try await Self.html(theme) == Self.html(nil))
    #expect(theme.diagnostics == [])
  }

  /// The house style of somebody: other headings, another order, sections left out, a page with a banner.
  private static func houseStyle() throws -> ReportTheme {
    try theme(
      (
        "report-markdown.mustache",
        """
        # {{title}}: {{verdictTitle}}

        Decision paper ({{currency}}){{#decisionOwner}} for {{decisionOwner}}{{/decisionOwner}}.

        {{#findings}}
        ## What we found

        {{>report-markdown-blocks}}
        {{/findings}}
        {{#verdict}}
        {{>report-markdown-blocks}}
        {{/verdict}}
        {{#followUp}}
        ## Afterwards

        {{>report-markdown-blocks}}
        {{/followUp}}
        """
      ),
      (
        "report-html.mustache",
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>{{{pageTitle}}}</title><style>{{{style}}}</style></head>
        <body class="{{verdictID}}"><main>
        {{#verdict}}
        <h1>{{{heading}}}</h1>
        {{>report-html-blocks}}
        {{/verdict}}
        {{#ledger}}
        <h2>{{{heading}}}</h2>
        {{>report-html-blocks}}
        {{/ledger}}
        </main></body></html>

        """
      ), ("report.css", "h1 { color: navy }\n"), ("style.css", "not for reports"),
      ("README.md", "# Ours\n"))
  }

  @Test func laysOutAsTheHouseWants() async throws {
    let theme = try Self.houseStyle()
    expectSnapshot(try await Self.markdown(theme), named: "house-style.report.md")
    expectSnapshot(try await Self.html(theme), named: "house-style.report.html")
    #expect(theme.diagnostics == [])
  }

  @Test func opensAgainWhateverTheLayout() async throws {
    let catalog = await SmallCatalog.catalog
    let theme = try Self.houseStyle()
    let text = try await Self.markdown(theme)
    let again = try ReviewFile.parse(text, path: "t.review.md")
    #expect(again.review == (try Self.file().review))
    #expect(again.notes == Self.notes)
    // It is as it was written, so that nobody's words are taken for somebody's.
    #expect(again.keepingEdits(in: catalog).passages == 0)
    #expect(again.text(in: catalog, links: ArticleLinks(), theme: theme) == text)
    let edited = text.replacing("## What we found\n", with: "## What we found\n\nMine alone.\n")
    let kept = try ReviewFile.parse(edited, path: "t.review.md")
      .keepingEdits(in: catalog, theme: theme)
    #expect(kept.passages == 1)
    #expect(kept.file.notes.contains("> Mine alone.\n"))
  }

  @Test func replacesOneFileAlone() async throws {
    let styled = try Self.theme(("report.css", "p { margin: 0 }"))
    #expect(try await Self.markdown(styled) == Self.markdown(nil))
    let html = try await Self.html(styled)
    #expect(html == (try await Self.html(nil)).replacing(HTMLStyle.sheet, with: "p { margin: 0 }"))
    let listed = try Self.theme(
      (
        "report-markdown-blocks.mustache",
        "{{#blocks}}{{#items}}* {{text}}\n{{/items}}{{paragraph}}\n\n{{/blocks}}"
      ))
    let markdown = try await Self.markdown(listed)
    #expect(markdown.contains("\n* **Who pays:**"))
    #expect(markdown.contains("\n## Findings\n"))
    #expect(try await Self.html(listed) == Self.html(nil))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let text: String
    let identifier: String
    let place: String?
    let solution: String
  }

  @Test(arguments: [
    Mistake(
      testDescription: "a misspelt name", file: "report-markdown.mustache",
      text: "# {{title}}\n\n{{#fidings}}x{{/fidings}}", identifier: "UnknownTemplateName",
      place: "3:1-3:11", solution: "Write 'findings'."),
    Mistake(
      testDescription: "a name of pages", file: "report-html.mustache",
      text: "{{#crumbs}}{{/crumbs}}",
      identifier: "UnknownTemplateName", place: "1:1-1:10", solution: "Remove the tag."),
    Mistake(
      testDescription: "a partial that is not there", file: "report-html.mustache",
      text: "a\n{{>report-html-block}}", identifier: "UnknownTemplate", place: "2:4-2:21",
      solution: "Write 'report-html-blocks'."),
    Mistake(
      testDescription: "a misspelt file", file: "report-markdwn.mustache", text: "",
      identifier: "UnknownTemplate", place: nil, solution: "Call it 'report-markdown.mustache'."),
    Mistake(
      testDescription: "a section that is not closed", file: "report-html-blocks.mustache",
      text: "{{#blocks}}", identifier: "InvalidTemplate", place: "1:1-1:3",
      solution: "Close every section with the name that opened it."),
    Mistake(
      testDescription: "an inverted section", file: "report-markdown.mustache",
      text: "{{^findings}}None.{{/findings}}", identifier: "UnsupportedTemplateTag",
      place: "1:1-1:4",
      solution: "Use names, sections, partials and inheritance only, without a dot in a name."),
  ])
  func saysWhatIsWrongWhere(_ mistake: Mistake) throws {
    let problem = #expect(throws: ThemeProblem.self) {
      try Self.theme((mistake.file, mistake.text))
    }
    let found = try #require(problem?.diagnostics.first)
    #expect(found.identifier == mistake.identifier)
    #expect(found.path == "theme/\(mistake.file)")
    #expect(found.range?.description == mistake.place)
    #expect(found.solutions == [mistake.solution])
  }

  @Test func namesWhatIsAccepted() throws {
    let problem = #expect(throws: ThemeProblem.self) {
      try Self.theme(("report-markdown.mustache", "{{nonsense}}"))
    }
    let notes = try #require(problem?.diagnostics.first?.notes.first)
    for name in Name.ofReports { #expect(notes.contains(name.rawValue)) }
    #expect(!notes.contains("crumbs"))
  }

  @Test func noticesNamesThatMeanSomethingElsewhere() async throws {
    let theme = try Self.theme(("report-markdown.mustache", "# {{title}}\n\n{{caption}}\n"))
    _ = try await Self.markdown(theme)
    let found = try #require(theme.diagnostics.first)
    #expect(found.summary.contains("'caption'"))
    #expect(found.range?.description == "3:1-3:10")
  }

  /// Layouts after which the record could not be found, or would not be the record.
  @Test(arguments: [
    "```\n{{title}}\n", "~~~~~~\n", "<!-- {{title}}\n", "<script>\n", "## Reviewer's notes\n",
    "```yaml counterweight-review\nschema: 1\ntitle: Another\n```\n", "> ```\n- x\n\n  <!--\n",
  ])
  func keepsToItsOwnLayoutWhereTheRecordWouldBeLost(_ template: String) async throws {
    let theme = try Self.theme(("report-markdown.mustache", template))
    let text = try await Self.markdown(theme)
    let again = try ReviewFile.parse(text, path: "t.review.md")
    #expect(again.review == (try Self.file().review))
    #expect(again.notes == Self.notes)
    if text == (try await Self.markdown(nil)) {
      let found = try #require(theme.diagnostics.first)
      #expect(found.identifier == "UnreadableThemedReport")
      #expect(found.path == "theme/report-markdown.mustache")
    } else {
      #expect(theme.diagnostics == [])
    }
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func losesNothingWhateverATemplateHolds(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "```", "~~~", "<!--", "-->", "<div>", "## Reviewer's notes\n", "> ", "- ", "\n", "\n\n",
      "    ",
      "{{title}}", "{{#findings}}{{>report-markdown-blocks}}{{/findings}}", "`", "yaml ",
      "counterweight-review\n", "===\n", "[x]: ", "\t",
    ]
    let template = (0..<Int.random(in: 1...25, using: &random)).map { _ in random.pick(pieces) }
      .joined()
    let theme = try Self.theme(("report-markdown.mustache", template))
    let text = try await Self.markdown(theme)
    let again = try ReviewFile.parse(text, path: "t.review.md")
    #expect(again.review == (try Self.file().review), "\(template)")
    #expect(again.notes == Self.notes, "\(template)")
  }
}
