import ArgumentParser
import KnowledgeBase

/// The command `counterweight mv OLD NEW`.
struct MoveCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "mv",
    abstract: "Give an article another id and rewrite every link to it.",
    discussion: """
      Renames the file, rewrites the links to it in all articles and examples (relations, evidence, \
      skip conditions, gates, prose and reference definitions, with their headings), the front matter \
      that names it, and keeps the old id as an alias. The change is worked out and \
      proved before anything is written; if a file cannot be written, those before it are put back. \
      Reviews elsewhere are not touched.

      For instance:
        counterweight mv --dry-run label-zoo tag-zoo
        counterweight mv label-zoo tag-zoo

      Ends with 64 if there is no such article or the new id is taken, and with 74 if a file cannot \
      be written.
      """)

  @Argument(help: "The id that the article has.")
  var old: String

  @Argument(help: "The id that it shall have; its kind stays.")
  var new: String

  @Flag(help: "Print what would change, and write nothing.")
  var dryRun = false

  @ArgumentParser.OptionGroup var content: ContentOptions

  func perform() async throws {
    let source = content.source
    _ = try NewArticle.folder(of: source)
    let renaming = try Renaming(ArticleID(old), to: ArticleID(new), in: source)
    let plan = try await renaming.plan()
    if !dryRun { try RenameWriter().carryOut(plan) }
    Streams.result(RenameText.plan(plan))
    Streams.message(RenameText.remarks(plan, isDone: !dryRun))
  }
}
