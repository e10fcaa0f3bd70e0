import Diagnostics
import FoundationEssentials
import KnowledgeBase
import Markdown

/// An article that is begun: its file below the content folder, and what stands in it.
struct NewArticle {
  /// The path below the content folder.
  let path: String

  /// The whole file.
  let text: String

  /// Begins an article.
  ///
  /// - Parameters:
  ///   - kind: what it is; any but the policy.
  ///   - id: its id, which nothing has or had.
  ///   - title: its H1; nil makes one of the id.
  ///   - compilation: the knowledge base.
  ///   - today: the day as `YYYY-MM-DD`.
  /// - Throws: ``Failure`` if there can be no such article, with what is accepted.
  init(
    _ kind: ArticleKind, _ id: ArticleID, title: String?, in compilation: Compilation, today: String
  ) throws {
    guard let folder = kind.folder else {
      throw Self.refusal(
        "There is one policy, 'policy.md'. Copy it from the knowledge base that comes with "
          + "Counterweight, and change the copy.")
    }
    guard id.isWellFormed else {
      let near = Slug.make(id.rawValue).replacing("_", with: "-")
      throw Self.refusal(
        "'\(id)' is no article id"
          + (ArticleID(near).isWellFormed ? "; did you mean '\(near)'?" : ".")
          + " An id is a letter and then letters, digits and single hyphens, 2 to 64 of them, "
          + "all in lower case.")
    }
    guard id.rawValue != ArticleKind.policy.rawValue else {
      throw Self.refusal("'policy' is the id of the policy. Choose another one.")
    }
    if let owner = compilation.path(ofArticle: id) {
      throw Self.refusal(
        "'\(id)' is taken by '\(owner)'; ids are unique over all kinds. Choose another one.")
    }
    if let owner = compilation.catalog.article(namedOrOnceNamed: id) {
      throw Self.refusal(
        "'\(id)' was the id of '\(owner.id)', and old reviews still mean that one. "
          + "Choose another one.")
    }
    path = "\(folder)/\(id).md"
    text = Scaffold.text(
      kind, title: title ?? Scaffold.title(of: id), updated: today,
      order: Self.freeOrder(kind, in: compilation.catalog))
  }

  /// Writes the file, and its folder if that is not there.
  ///
  /// - Returns: the path that was written.
  /// - Throws: ``Failure`` if there is a file already, or it cannot be written.
  func write(below folder: String) throws -> String {
    let path = folder.hasSuffix("/") ? folder + self.path : "\(folder)/\(self.path)"
    do {
      try FileManager.default.createDirectory(
        atPath: FilePath(path).folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        status: .inputOutput,
        message: "The folder '\(FilePath(path).folder)' cannot be made. "
          + "Name a knowledge base in which you may write.")
    }
    // Creating it first keeps the file of somebody else who writes at the same moment.
    do throws(SystemError) {
      try SystemCalls.close(try SystemCalls.create(path, permissions: 0o666))
    } catch {
      let message =
        error == .exists
        ? "'\(path)' is there already; it was left as it is. Choose another id."
        : "\(FileProblem(failed: error, path: path))"
      throw Failure(status: error == .exists ? .usage : .inputOutput, message: message)
    }
    do throws(FileProblem) {
      try AtomicFile.write(Array(text.utf8), to: path)
    } catch {
      try? SystemCalls.remove(path)
      throw Failure(status: .inputOutput, message: "\(error)")
    }
    return path
  }

  /// The day on which this process runs, as `YYYY-MM-DD`.
  static var today: String {
    Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
  }

  /// The folder into which articles are written: that of the last overlay, else the knowledge base.
  ///
  /// - Throws: ``Failure`` if the knowledge base is the one that is built in.
  static func folder(of source: ContentSource) throws -> String {
    if let overlay = source.overlays.last { return overlay }
    guard case .folder(let folder) = source.base else {
      throw Failure(
        status: .usage,
        message: "The knowledge base that is built into the program cannot be changed. Name a "
          + "folder with a policy.md by --content, or lay your own articles over it by --overlay.")
    }
    return folder
  }

  private static func refusal(_ message: String) -> Failure {
    Failure(status: .usage, message: message)
  }

  /// Behind all others; steps of ten leave room between.
  private static func freeOrder(_ kind: ArticleKind, in catalog: Catalog) -> Int {
    let orders = kind == .lens ? catalog.lenses.map(\.order) : catalog.questions.map(\.order)
    return ((orders.max() ?? 0) / 10 + 1) * 10
  }
}

extension Compilation {
  /// The file of an article, broken or not, as it is shown to people.
  func path(ofArticle id: ArticleID) -> String? { content.article(id)?.source.path }
}
