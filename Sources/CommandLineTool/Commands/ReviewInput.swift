import Assessment
import Diagnostics
import KnowledgeBase
import Quantities
import Report

/// Reads review files for the commands.
enum ReviewInput {
  /// The review in a file, or on standard input for `-`.
  ///
  /// - Throws: ``Failure`` if the file cannot be read or holds no readable review.
  static func read(_ path: String) throws -> ReviewFile {
    let text = try text(of: path)
    let name = path == "-" ? "standard input" : path
    do {
      let file = try ReviewFile.parse(text, path: name)
      for upgrade in file.upgrades { Streams.message("\(name): \(upgrade)\n") }
      return file
    } catch {
      let source = SourceFile(path: path, text: text)
      throw Failure(
        status: .unreadableReview,
        message: DiagnosticReport.text(error.diagnostics) { _ in source }
          + "'\(path)' is no review that can be read; the file is left as it is. "
          + "`counterweight review --template` prints one to fill in.")
    }
  }

  /// The file with what was changed by hand in its report moved to the notes, and a message that says so.
  static func keepingEdits(
    _ file: ReviewFile, in catalog: Catalog, links: ArticleLinks, theme: ReportTheme? = nil,
    path: String
  ) -> ReviewFile {
    let kept = file.keepingEdits(in: catalog, links: links, theme: theme)
    if kept.passages > 0 {
      let one = kept.passages == 1
      Streams.message(
        "\(path): \(kept.passages) passage\(one ? " was" : "s were") changed by hand in the report, which is "
          + "written anew each time; \(one ? "it stands" : "they stand") now in the reviewer's notes.\n"
      )
    }
    return kept.file
  }

  /// What the model says of a review.
  ///
  /// - Throws: ``Failure`` if its quantities contradict each other.
  static func evaluate(
    _ review: Review, in catalog: Catalog, path: String
  ) throws -> Evaluation {
    do {
      return try Evaluation(of: review, in: catalog)
    } catch {
      throw Failure(status: .unreadableReview, message: "\(path): \(error.message)")
    }
  }

  private static func text(of path: String) throws -> String {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes =
        path == "-" ? try SystemCalls.contents(.standardInput) : try SystemCalls.contents(path)
    } catch .isFolder {
      throw Failure(
        status: .inputOutput,
        message: "'\(path)' is a folder. Name a review in it, for instance: "
          + ShellWord.quoted(path + "/my.review.md"))
    } catch {
      throw Failure(
        status: .inputOutput,
        message: "'\(path)' cannot be read. Name an existing review, or begin one with: "
          + "counterweight review \(ShellWord.quoted(path))")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(status: .unreadableReview, message: notUTF8(bytes, path))
    }
    return text
  }

  /// Where a file stops being text, and what to do about it.
  private static func notUTF8(_ bytes: [UInt8], _ path: String) -> String {
    let offset = bytes.validUTF8Prefix
    let source = SourceFile(path: path, text: String(decoding: bytes[..<offset], as: UTF8.self))
    let place = source.position(of: offset)
    return
      "'\(path)' is not UTF-8 text from line \(place.line), column \(place.column) on. A review is a "
      + "Markdown file in UTF-8; nothing was changed. If it was saved in another encoding: "
      + "iconv -f LATIN1 -t UTF-8 \(ShellWord.quoted(path)) > utf8.review.md"
  }
}

extension Evaluation.Problem {
  /// What is wrong and what is accepted, in plain words.
  var message: String {
    switch self {
    case .noPolicy: "The knowledge base has no policy that could be compiled."
    case .ledger(let problem): problem.description
    }
  }
}
