import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

@testable import Report

/// The report as one HTML file.
struct HTMLReportTests {
  @Test(arguments: ReportStateTests.states)
  func isThePageThatWasRead(_ state: ReportStateTests.State) async throws {
    let file = try ReviewText.file(
      state.yaml, notes: "\nMine, *with* [a link](https://example.org).\n")
    let catalog = await SmallCatalog.catalog
    let text = HTMLReport.text(
      file, try Evaluation(of: file.review, in: catalog), catalog,
      links: ArticleLinks(baseURL: "https://example.org/kb"))
    // The style is the same in all; it is looked at in a browser.
    expectSnapshot(text.replacing(HTMLStyle.sheet, with: "…"), named: "\(state.name).report.html")
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func holdsItsStructureWhateverWasTyped(seed: UInt64) async throws {
    let catalog = await SmallCatalog.catalog
    var random = RandomReview(seed: seed)
    var review = random.review()
    review.answers.merge(random.answers(to: catalog.questions)) { _, new in new }
    guard let evaluation = try? Evaluation(of: review, in: catalog) else { return }
    let file = ReviewFile(
      review, kept: random.kept(for: review), notes: random.notes(), warnings: [])
    let text = HTMLReport.text(file, evaluation, catalog)
    let tags = try TagScan(text)
    #expect(tags.unbalanced == nil, "\(tags.unbalanced ?? "")")
    #expect(tags.names.isDisjoint(with: ["script", "link", "iframe", "object", "base", "form"]))
    #expect(tags.repeatedIDs == [])
    let again = HTMLReport.text(file, evaluation, catalog)
    #expect(again == text)
  }

  /// What the Markdown says, the page says too: each sentence of both, compared as plain words.
  @Test(arguments: ReportStateTests.states)
  func saysWhatTheMarkdownSays(_ state: ReportStateTests.State) async throws {
    let file = try ReviewText.file(state.yaml)
    let catalog = await SmallCatalog.catalog
    let evaluation = try Evaluation(of: file.review, in: catalog)
    func blocks(_ markup: Markup) -> [ReportSection] {
      ReportSections.all(
        Subject(evaluation: evaluation, catalog: catalog, markup: markup, links: .none))
    }
    let pairs = zip(blocks(.html), blocks(.plain))
    for (html, plain) in pairs {
      #expect(html.blocks.map(\.words) == plain.blocks.map(\.words))
    }
  }
}

extension Block {
  /// The words without tags and references; pictures have their own tests.
  fileprivate var words: [String] {
    let texts: [String] =
      switch self {
      case .title(let text), .heading(_, let text), .paragraph(let text): [text]
      case .lead(let sentences): sentences
      case .list(let items): items.flatMap { [$0.text] + $0.details }
      case .flowchart, .drawing: []
      }
    return texts.map { text in
      var words = text.replacing(#/<\/?(strong|em|code|a)( href="[^"]*")?>/#, with: "")
      for (reference, character) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ] {
        words = words.replacing(reference, with: character)
      }
      return words
    }
  }
}

/// The tags of a page, and whether they fit together.
struct TagScan {
  private(set) var names: Set<String> = []
  private(set) var repeatedIDs: [String] = []

  /// A tag that closes nothing, or what is still open at the end; nil if all is well.
  private(set) var unbalanced: String?

  private static let void: Set<String> = ["meta", "img", "br", "hr"]

  init(_ text: String) throws {
    var open: [String] = []
    var ids: Set<String> = []
    let tag = try Regex(
      #"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z0-9-]+(?:="[^"]*")?)*)\s*(/?)>|<!--.*?-->|<!DOCTYPE html>|<"#
    ).matchingSemantics(.unicodeScalar)
    for match in text.matches(of: tag) {
      let whole = text[match.range]
      if whole.hasPrefix("<!") { continue }
      guard let name = match.output[2].substring.map(String.init) else {
        unbalanced = "a bare < before \(text[match.range.lowerBound...].prefix(40))"
        return
      }
      names.insert(name.lowercased())
      if let id = whole.firstMatch(of: #/ id="([^"]*)"/#)?.output.1,
        !ids.insert(String(id)).inserted
      {
        repeatedIDs.append(String(id))
      }
      if Self.void.contains(name) || whole.hasSuffix("/>") { continue }
      if whole.hasPrefix("</") {
        guard open.popLast() == name else {
          unbalanced = String(whole)
          return
        }
      } else {
        open.append(name)
      }
    }
    unbalanced = open.isEmpty ? nil : "open at the end: \(open)"
  }
}
