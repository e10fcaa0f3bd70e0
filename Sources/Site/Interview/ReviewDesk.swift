import Assessment
import Diagnostics
public import KnowledgeBase
import Report
import Templating

/// The questionnaire on the web, as a function from forms to pages.
///
/// Nothing is kept between two requests: the review itself travels in the form, as the text of its
/// file, and is read with the same reader as a file on the disk. So any number of copies can stand
/// behind one address, and whatever somebody puts into the form in its place is refused like a
/// damaged file.
///
/// ```
/// start ──begin──▶ step ──answer──▶ step … ──▶ check ──confirm──▶ result
///   └──open a file──▶ ▲                                             │ download
///                     └──────────────── back ◀──────────────────────┘
/// ```
public struct ReviewDesk: Sendable {
  /// The address of all of it below the site's root.
  public static let path = "review/index.html"

  /// A form that is longer is not read.
  ///
  /// The record of a long review has 10 kB; with notes of 200 kB of non-ASCII text, encoded for the
  /// form, it still fits.
  public static let longestBody = 1 << 20

  /// A review file that is longer is not read: parsing takes a processor, however short the way here.
  static let longestFile = longestBody / 4

  /// Of more groups the pages lose count; every one of them is asked about, and looked at in each answer.
  static let mostGroups = 40

  /// A bookmark that is longer names no place: the longest of a review of that many groups is shorter.
  static let longestBookmark = 1 << 17

  /// Pages that belong to the site: the first one, and the style sheet of all of them.
  public let pages: [Page]

  private let writer: ReviewPageWriter
  private let catalog: Catalog

  /// Prepares the questionnaire of a knowledge base.
  ///
  /// - Parameters:
  ///   - compilation: the knowledge base.
  ///   - examples: those that the site shows.
  ///   - checks: those that the site documents.
  ///   - options: what whoever publishes the site decides.
  ///   - theme: templates of the pages.
  public init(
    _ compilation: Compilation, examples: [ExampleReview], checks: [CheckReference] = [],
    options: SiteOptions = SiteOptions(), theme: SiteTheme = .builtIn
  ) {
    let index = SiteIndex(
      compilation.catalog, compilation.resolver, examples: Example.all(examples))
    catalog = compilation.catalog
    writer = ReviewPageWriter(
      PageWriter(index, theme: theme.theme, options: options, checks: checks))
    pages = [
      writer.startPage(problems: []),
      Page(
        path: "review.css", contentType: .css, bytes: Array(BuiltInTemplates.reviewStyle.utf8)),
    ]
  }

  /// The answer to a form; any bytes get one.
  public func reply(to submission: ReviewSubmission) -> ReviewReply {
    let fields: FormFields
    do {
      fields = try FormFields(contentType: submission.contentType, body: submission.body)
    } catch {
      return refused(error)
    }
    switch fields[.action] {
    case "begin":
      let scope = fields[.scope].flatMap(Review.Scope.init) ?? .all
      return begin(ReviewFile(Review(title: "", date: submission.today, scope: scope)))
    case "open": return open(fields)
    default: return goOn(fields)
    }
  }

  /// The answer to a form that is too long to be read.
  public var replyToTooLong: ReviewReply {
    start(
      413, "What was sent is too long",
      ["A review file may have up to \(Self.longestFile / 1024) kB."])
  }

  /// The answer where more forms wait than can be read in time.
  public var replyWhenBusy: ReviewReply {
    start(
      503, "Too many answers at once",
      ["Go back in your browser and send it again; what you typed is still there."])
  }

  private var tooManyGroups: ReviewReply {
    start(
      413, "This review has too many groups of people",
      [
        "These pages take up to \(Self.mostGroups) groups. Go on with the file in a terminal: "
          + "counterweight review FILE"
      ])
  }

  private func open(_ fields: FormFields) -> ReviewReply {
    guard let text = fields.raw(.file), !text.isEmpty else {
      return start(
        400, "No file was chosen",
        ["Choose a review file, one that ends in .review.md, and press the button again."])
    }
    guard text.utf8.count <= Self.longestFile else { return replyToTooLong }
    do {
      let file = try ReviewFile.parse(text, path: "the file")
      return file.review.populations.count > Self.mostGroups ? tooManyGroups : begin(file)
    } catch {
      return start(400, "This file is no review that can be read", Self.lines(error))
    }
  }

  /// A review is asked about as in a terminal: what could change the verdict soonest comes first.
  private func begin(_ file: ReviewFile) -> ReviewReply {
    page(of: file, ReviewTurn(resuming: Interview(file.review, in: catalog, order: .byWorth)), nil)
  }

  private func goOn(_ fields: FormFields) -> ReviewReply {
    guard let line = fields.raw(.record) else {
      return start(400, "The form came without its review", [Self.damaged])
    }
    let file: ReviewFile
    do {
      let text = try PercentCode.text(from: line)
      guard text.utf8.count <= Self.longestFile else { return replyToTooLong }
      file = try ReviewFile.parse(text, path: "the form")
    } catch let problem as ReviewFileProblem {
      return start(400, "The review in the form cannot be read", Self.lines(problem))
    } catch {
      return start(400, "The review in the form cannot be read", [Self.damaged])
    }
    guard file.review.populations.count <= Self.mostGroups else { return tooManyGroups }
    if fields[.action] == "download" { return download(file) }
    let told = fields.raw(.bookmark) ?? ""
    let bookmark = told.utf8.count <= Self.longestBookmark ? told : ""
    var turn = ReviewTurn(
      Interview(
        file.review, in: catalog, at: bookmark, order: .byWorth))
    turn.take(fields)
    return page(of: file, turn, turn.isUnfinished ? fields : nil)
  }

  private func page(
    of file: ReviewFile, _ turn: ReviewTurn, _ typed: FormFields?
  ) -> ReviewReply {
    var file = file
    file.review = turn.interview.review
    let state = ReviewPageWriter.State(
      record: PercentCode.onOneLine(file.recordText(in: catalog)),
      bookmark: turn.interview.bookmark, isSettled: turn.isSettled)
    let making = ReviewPageMaking(
      turn.interview, typed: typed, isSettled: turn.isSettled, address: writer.address)
    let written =
      turn.isStopped
      ? writer.result(report(file), state, isWhole: false)
      : making.page.map { writer.page($0, turn, state) }
        ?? writer.result(report(file), state, isWhole: true)
    return ReviewReply(
      status: 200, contentType: .html, fileName: nil, bytes: written.bytes)
  }

  /// The report with links to the pages beside it.
  private func report(_ file: ReviewFile) -> String {
    file.text(in: catalog, links: ArticleLinks(baseURL: ".."))
  }

  /// The file as the terminal writes it, for whoever has no copy of the knowledge base beside it.
  private func download(_ file: ReviewFile) -> ReviewReply {
    ReviewReply(
      status: 200, contentType: .markdown, fileName: Self.fileName(file.review.title),
      bytes: Array(file.text(in: catalog, links: .none).utf8))
  }

  private func refused(_ problem: FormFields.Problem) -> ReviewReply {
    switch problem {
    case .contentType:
      start(415, "This is no form", ["Only the forms of these pages can be sent here."])
    case .malformed, .tooMany: start(400, "The form cannot be read", [Self.damaged])
    }
  }

  private func start(_ status: Int, _ summary: String, _ lines: [String]) -> ReviewReply {
    let page = writer.startPage(problems: [summary] + lines)
    return ReviewReply(
      status: status, contentType: .html, fileName: nil, bytes: page.bytes)
  }

  private static let damaged =
    "It was changed or cut on its way. Go back in your browser and send it again, or open the review "
    + "file that you saved last."

  /// More problems than these help nobody who has only a browser.
  private static let mostProblems = 12

  private static func lines(_ problem: ReviewFileProblem) -> [String] {
    let lines = problem.diagnostics.prefix(mostProblems).map { diagnostic in
      let place = diagnostic.range.map { "Line \($0.lowerBound.line): " } ?? ""
      return "\(place)\(diagnostic.summary). \(diagnostic.solutions.joined(separator: " "))"
    }
    let rest = problem.diagnostics.count - lines.count
    return lines + (rest > 0 ? ["And \(rest) more."] : [])
  }

  /// A name for the file, from the letters of its title that every file system takes.
  private static func fileName(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let stem = words.joined(separator: "-").prefix(longestName)
    return "\(stem.isEmpty ? "proposal" : stem).review.md"
  }

  private static let longestName = 60
}
