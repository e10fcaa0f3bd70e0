import Assessment
import Diagnostics
import FoundationEssentials
import KnowledgeBase
import Report

/// One interview over one file: read, asked, and written anew after every answer.
struct ReviewSession {
  private let path: String
  private let catalog: Catalog
  private let store: ReviewStore
  private let scope: Review.Scope?

  /// What is to be said before the first prompt.
  private(set) var remarks: String = ""

  /// Reads the review, or begins one that is dated today.
  ///
  /// Of a damaged record what can be read is read; the rest is kept, see ``ReviewFile/recovered(_:path:)``.
  ///
  /// - Throws: ``Failure`` if the file is there and holds no review at all.
  init(
    _ path: String, _ catalog: Catalog, links: ArticleLinks, theme: ReportTheme? = nil,
    scope: Review.Scope? = nil
  ) throws {
    let bytes = try? SystemCalls.contents(path)
    var file = ReviewFile(Review(title: "", date: Self.today))
    do {
      file = try Self.existing(path) ?? file
    } catch let failure as Failure where failure.status == .unreadableReview {
      let text = bytes.flatMap { String(validating: $0, as: UTF8.self) }
      guard let text, let recovered = ReviewFile.recovered(text, path: path) else { throw failure }
      file = recovered.file
      let source = SourceFile(path: path, text: text)
      remarks =
        DiagnosticReport.text(recovered.problems) { _ in source }
        + "The record in '\(path)' is damaged. What could be read of it is read; with the first answer the "
        + "file is written anew, and the damaged record is kept at its end under a heading of its own.\n\n"
    }
    file = ReviewInput.keepingEdits(file, in: catalog, links: links, theme: theme, path: path)
    if let scope { file.review.scope = scope }
    self.scope = scope
    self.path = path
    self.catalog = catalog
    self.store = ReviewStore(path, file, bytes: bytes) { file in
      file.text(in: catalog, links: links, theme: theme)
    }
  }

  /// Lays the report out without writing it, so that a theme can note what is wrong with it.
  func rehearse() { store.rehearse() }

  /// Asks until everything is confirmed, or somebody leaves.
  ///
  /// - Parameters:
  ///   - frontEnd: how it is shown.
  ///   - order: in which order the questions are asked.
  ///   - limit: how long it may take.
  /// - Returns: how it ended.
  mutating func run(
    _ frontEnd: FrontEnd, order: Inquiry.Order, limit: TimeLimit?
  ) -> InterviewOutcome {
    AtomicFile.removeLeftovers(beside: path)
    if !remarks.isEmpty { Streams.message(remarks) }
    switch frontEnd {
    case .plain: return run(on: PlainSurface(StandardTerminal()), order, limit)
    case .decorated(let style):
      return run(on: DecoratedSurface(KeyTerminal(), style: style), order, limit)
    }
  }

  private mutating func run(
    on surface: some InterviewSurface, _ order: Inquiry.Order, _ limit: TimeLimit?
  ) -> InterviewOutcome {
    var dialogue = InterviewDialogue(
      Interview(store.file.review, in: catalog, order: order), on: surface, file: path,
      suggestedTitle: Self.title(from: path), budget: limit.map { InterviewBudget($0) },
      save: store.save)
    WarmingUp.begin(for: dialogue.interview)
    return dialogue.run()
  }

  /// Takes the answers of another record, and saves what comes of it.
  ///
  /// - Parameter other: the record; whether it is a quick review counts unless the command says.
  /// - Returns: the review as it was saved.
  /// - Throws: ``Failure`` if the quantities contradict each other, or the file cannot be written.
  mutating func take(_ other: Review) throws -> Review {
    var other = other
    other.scope = scope ?? other.scope
    let review = store.file.review.answered(from: other, in: catalog)
    _ = try ReviewInput.evaluate(review, in: catalog, path: path)
    do {
      _ = try store.save(review)
    } catch {
      throw Failure(status: .inputOutput, message: "\(error)")
    }
    return review
  }

  /// The review at a path; nil if there is no file.
  ///
  /// - Throws: ``Failure`` if the file is there and holds no readable review.
  static func existing(_ path: String) throws -> ReviewFile? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try ReviewInput.read(path)
  }

  /// Keeps other processes away from a review.
  ///
  /// - Throws: ``Failure`` if another process holds it, or its folder cannot be written.
  static func lock(_ path: String) throws -> FileLock {
    do {
      return try FileLock(path)
    } catch .held(let holder) {
      throw Failure(
        status: .heldByAnother,
        message: "Process \(holder.process) on \(holder.host) is working on \(path). "
          + "End it first; if it is gone for certain, remove \(holder.lockPath).")
    } catch .file(let problem) {
      throw Failure(status: .inputOutput, message: "\(problem)")
    }
  }

  /// What a file's name says of the proposal, for instance `Runner fleet`.
  static func title(from path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = ["review.md", "md"].reduce(name) { rest, ending in
      rest.hasSuffix(".\(ending)") ? String(rest.dropLast(ending.count + 1)) : rest
    }
    let words = stem.split { "-_. ".contains($0) }.joined(separator: " ")
    guard let first = words.first, stem != "proposal" else { return nil }
    return first.uppercased() + words.dropFirst()
  }

  static var today: String {
    Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
  }
}
