import Checks
import KnowledgeBase
import TestSupport
import Testing

@testable import CommandLineTool

struct ExplainedSubjectTests {
  private static let form = TerminalForm(width: 80, isStyled: false)

  private static func page(_ words: String) async -> String? {
    let catalog = await Sample.clean.compiled().catalog
    return ExplainedSubject(words, in: catalog)?.text(in: catalog, form)
  }

  @Test(arguments: [
    (words: "tag-zoo", begins: "Tag zoo\n"), ("Tag Zoo", "Tag zoo\n"),
    ("cache-story", "The registry\n"), ("UnresolvedLink", "UnresolvedLink\n"),
    ("unresolvedlink", "UnresolvedLink\n"), ("stop", "STOP\n"),
    ("PROCEED WITH GUARDS", "PROCEED WITH GUARDS\n"), ("guards", "PROCEED WITH GUARDS\n"),
    ("65", "Exit status 65\n"), ("exit status 65", "Exit status 65\n"), ("0", "Exit status 0\n"),
  ])
  func finds(words: String, begins: String) async {
    let page = await Self.page(words)
    #expect(page?.hasPrefix(begins) == true, "\(page?.prefix(60) ?? "nothing")")
  }

  @Test(arguments: ["66", "tag-zo", "", "chapter 65"])
  func findsNothing(words: String) async {
    #expect(await Self.page(words) == nil)
  }

  @Test(arguments: [
    (words: "tag-zo", nearest: "tag-zoo"), ("Tag zooo", "Tag zoo"), ("cache-storey", "cache-story"),
    ("UnresolvdLink", "UnresolvedLink"), ("reworks", "rework"),
  ])
  func namesTheNearest(words: String, nearest: String) async {
    let catalog = await Sample.clean.compiled().catalog
    let failure = ExplainedSubject.unknown(words, in: catalog)
    #expect(failure.status == .usage)
    #expect(failure.message.contains("did you mean '\(nearest)'?"), "\(failure.message)")
  }

  @Test func explainsEveryCheckWithBothExamples() {
    for check in Checker.documentation {
      let page = CheckExplanation(check: check, form: Self.form).text
      for line in (check.failing + "\n" + check.passing).split(separator: "\n") {
        #expect(page.contains("    \(line)"), "\(check.identifier): \(line)")
      }
    }
  }

  @Test func explainsEveryStatusAndEveryVerdict() async {
    for status in StatusExplanation.all {
      #expect(await Self.page("\(status.rawValue)") != nil)
    }
    #expect(StatusExplanation.all.count == 11)
    for verdict in Verdict.allCases {
      #expect(await Self.page(verdict.title)?.contains("Where the policy gives it") == true)
    }
  }

  @Test func showsRelationsFromBothEndsWithTheirReasons() async throws {
    let catalog = await Sample.clean.compiled().catalog
    for relation in catalog.relations {
      guard let target = relation.targetID.flatMap({ catalog.article($0) }),
        let source = catalog.article(relation.source)
      else { continue }
      let wide = TerminalForm(width: 10_000, isStyled: false)
      let from = ArticleExplanation(article: source, catalog: catalog, form: wide).text
      let to = ArticleExplanation(article: target, catalog: catalog, form: wide).text
      #expect(from.contains("\(target.title) (\(target.id))"))
      #expect(to.contains("\(source.title) (\(source.id))"))
      #expect(from.contains(relation.reason) && to.contains(relation.reason))
      #expect(to.contains("\n\(relation.kind.inverseHeading)\n"))
    }
  }

  @Test func showsAnswersLevelsEvidenceAndSkips() async throws {
    let page = try #require(await Self.page("choose-once"))
    let question = try #require(await Sample.clean.compiled().catalog.question("choose-once"))
    for option in question.options {
      #expect(page.contains("- `\(option.key)` (level \(option.level))"))
    }
    #expect(page.contains("Not asked if"))
  }

  @Test func showsWhatAQuantityAccepts() async throws {
    let page = try #require(await Self.page("minutes-per-day"))
    #expect(page.contains("Accepted: ") && page.contains("Unit: min"))
  }

  @Test func readsTheSameStyledAndPlain() async throws {
    let catalog = await Sample.clean.compiled().catalog
    let article = try #require(catalog.article("tag-zoo"))
    let styled = ArticleExplanation(
      article: article, catalog: catalog, form: TerminalForm(width: 80, isStyled: true)
    ).text
    #expect(styled.contains("\u{1B}[1m"))
    let bare = styled.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == (await Self.page("tag-zoo")))
  }
}
