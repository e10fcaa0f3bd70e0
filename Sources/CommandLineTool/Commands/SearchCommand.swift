import ArgumentParser
import KnowledgeBase

/// The command `counterweight search WORDS`.
struct SearchCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the knowledge base.",
    discussion: """
      Searches titles, ids, aliases, summaries and bodies; letter case and the plural do not count, \
      and the beginning of a word finds it. Articles that hold more of the words come first; of those, \
      the ones that have them in the title, then in the id, in the summary, in the body.

      For instance:
        counterweight search runner size
        counterweight search guide --kind signal --limit 3

      Ends with 0 also if nothing is found. The JSON (schema 1) holds words, found, results (id, kind, \
      title, path, line, score, snippet) and unknown (word, nearest).
      """)

  @Argument(help: "What to look for.")
  var words: [String]

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Search only articles of this kind; may be given several times.", valueName: "kind"),
    transform: ArticleKind.init(argument:))
  var kind: [ArticleKind] = []

  @ArgumentParser.Option(help: "The most articles to show.")
  var limit = 10

  @Flag(help: "Print one JSON object (schema 1) instead of text.")
  var json = false

  @ArgumentParser.OptionGroup var color: ColorOptions

  @ArgumentParser.OptionGroup var content: ContentOptions

  func validate() throws {
    guard limit > 0 else {
      throw ValidationError("'\(limit)' is no number of articles. Choose 1 or more.")
    }
    guard !search.words.isEmpty else {
      throw ValidationError("There is no word in that. Type letters or digits.")
    }
  }

  func perform() async throws {
    let catalog = await Compiler.compile(try content.source.layers().files).catalog
    let results = await search.results(in: catalog)
    guard !json else {
      return Streams.result(SearchJSON.text(results, words: search.words, limit: limit))
    }
    let text = SearchText(results: results, limit: limit, form: color.form)
    Streams.result(text.text)
    if let remark = text.remark(on: search.words) { Streams.message(remark + "\n") }
  }

  private var search: ArticleSearch {
    ArticleSearch(words.joined(separator: " "), kinds: Set(kind))
  }
}
