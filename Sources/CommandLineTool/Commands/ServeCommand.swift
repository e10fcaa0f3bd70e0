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
      Serves every article, question and example review from memory until it is interrupted. \
      Reachable from this machine only unless --host says otherwise.
      """)

  @ArgumentParser.Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @ArgumentParser.Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @ArgumentParser.OptionGroup var content: ContentOptions

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("'\(port)' is no port. Choose one from 0 to 65535.")
    }
  }

  func perform() async throws {
    #if Serve
      let compilation = try await content.compilation()
      let pages = await SitePages.of(compilation)
      let server = SiteServer(site: pages, host: host, port: port) { address in
        Streams.message("Serving \(pages.count) pages at \(address). Stop with Ctrl-C.\n")
      }
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
}
