import Assessment
import Diagnostics
import Foundation
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
    _ file: ReviewFile, in catalog: Catalog, links: ArticleLinks, path: String
  ) -> ReviewFile {
    let kept = file.keepingEdits(in: catalog, links: links)
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
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure(
        status: .inputOutput,
        message: "'\(path)' is a folder. Name a review in it, for instance: "
          + ShellWord.quoted(path + "/my.review.md"))
    }
    let bytes: Data
    do {
      bytes =
        path == "-"
        ? try FileHandle.standardInput.readToEnd() ?? Data()
        : try Data(contentsOf: URL(filePath: path))
    } catch {
      throw Failure(
        status: .inputOutput,
        message: "'\(path)' cannot be read. Name an existing review, or begin one with: "
          + "counterweight review \(ShellWord.quoted(path))")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        status: .unreadableReview,
        message: "'\(path)' is not UTF-8 text. A review is a Markdown file in UTF-8.")
    }
    return text
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
