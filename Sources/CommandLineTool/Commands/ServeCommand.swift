import ArgumentParser
import KnowledgeBase
import Site

#if Serve
  import Server
#endif

/// The command `counterweight serve`.
struct ServeCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the knowledge base over HTTP on this machine.",
    discussion: """
      Serves every article, question and example review from memory until it is interrupted, and \
      asks the questions of a review at /review/; nothing that is answered there is kept. Where the \
      content is a folder, the pages are made anew as its files change. Reachable from this machine \
      only unless --host says otherwise.
      """)

  @ArgumentParser.Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @ArgumentParser.Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @Flag(help: "Print a line to standard output for every answer.")
  var log = false

  @Flag(
    inversion: .prefixedNo,
    help: "Make the pages anew when files change, and have browsers show them.")
  var watch = true

  @ArgumentParser.OptionGroup var content: ContentOptions

  @ArgumentParser.OptionGroup var theme: ThemeOptions

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("'\(port)' is no port. Choose one from 0 to 65535.")
    }
  }

  func perform() async throws {
    #if Serve
      let source = ServedSource(content: content, theme: theme.path)
      let watch = watch ? ContentWatch(source) : nil
      let made = try await ServedContent(try source.read(), isLive: watch != nil)
      let server = SiteServer(
        site: made.pages, theme: made.theme, reviews: made.reviews, host: host, port: port,
        today: { ReviewSession.today }, log: log ? AccessLog.write : nil
      ) { address in
        Streams.message(
          "Serving \(made.count) pages at \(address). Stop with Ctrl-C.\n"
            + "Review a proposal at \(address)review/\n")
      }
      let watching = Task {
        await watch?.run(since: made) { change in Self.serve(change, by: server) }
      }
      defer { watching.cancel() }
      do {
        try await server.run()
      } catch let problem as SiteServer.Problem {
        throw Failure(status: .inputOutput, message: problem.message)
      }
    #else
      throw Failure(
        status: .usage,
        message: "This build was made without the HTTP server. "
          + "`Scripts/counterweight serve` builds it in; `counterweight build OUT` writes the same "
          + "pages into a folder.")
    #endif
  }

  #if Serve
    private static func serve(_ change: ContentWatch.Change, by server: SiteServer) {
      switch change {
      case .made(let content, let duration):
        server.serve(content.pages, theme: content.theme, reviews: content.reviews)
        let time = Int((duration / .milliseconds(1)).rounded())
        Streams.message("Made \(content.count) pages anew in \(time) ms.\n")
      case .broken(let content, let problem):
        server.serve(
          content.pages(under: problem), theme: content.theme, reviews: content.reviews)
        Streams.message("\(problem)\nThe last good pages are served until this is mended.\n")
      }
    }
  #endif
}
