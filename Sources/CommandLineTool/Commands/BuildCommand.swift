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

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Where the site will stand, for instance https://example.org/kb/.",
      discussion:
        "With it the site gets canonical links, a sitemap, a feed and what others show of a link.",
      valueName: "url"))
  var baseURL: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Where an article is edited, with {path} in place of its path below the content.",
      valueName: "url"))
  var editURL: String?

  @ArgumentParser.OptionGroup var theme: ThemeOptions

  func validate() throws {
    if let baseURL, Site.BaseURL(baseURL) == nil {
      throw ValidationError(
        "'\(baseURL)' is no address of a site. Write one such as https://example.org/kb/.")
    }
    if let editURL,
      !editURL.contains("{path}") || Site.BaseURL(editURL.replacing("{path}", with: "")) == nil
    {
      throw ValidationError(
        "'\(editURL)' is no address with {path} in it. Write one such as "
          + "https://example.org/edit/{path}.")
    }
  }

  func perform() async throws {
    let folder = try theme.read()
    let look = try folder?.pages() ?? .builtIn
    let compilation = try await content.compilation()
    let pages = await SitePages.of(
      compilation,
      options: SiteOptions(baseURL: baseURL.flatMap { Site.BaseURL($0) }, editURL: editURL),
      theme: look)
    try folder?.check(look.diagnostics)
    let written = try SiteFolder.write(pages, to: out)
    Streams.result("\(written)\n")
  }
}
