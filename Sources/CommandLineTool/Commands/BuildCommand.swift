import ArgumentParser
import KnowledgeBase
import Site

/// The command `counterweight build OUT`.
struct BuildCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the knowledge base as static HTML pages.",
    discussion: """
      Writes beside the target and swaps, so that the target is whole at any moment. A target that \
      holds files which an earlier build did not write is refused. The pages work from the disk, \
      under any address, and without a script.
      """)

  @Argument(help: "The folder to write.")
  var out: String

  @ArgumentParser.OptionGroup var content: ContentOptions

  func perform() async throws {
    let compilation = try await content.compilation()
    let pages = await SitePages.of(compilation)
    let written = try SiteFolder.write(pages, to: out)
    Streams.result("\(written)\n")
  }
}
