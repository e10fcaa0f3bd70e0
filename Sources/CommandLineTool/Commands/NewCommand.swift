import ArgumentParser
import KnowledgeBase

/// The command `counterweight new KIND ID`.
struct NewCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an article with the sections that its kind needs.",
    discussion: """
      Writes Content/<folder>/<id>.md; with --overlay, into the last of those folders. Each section \
      holds a line that says what belongs there and that `counterweight check` reports until \
      you have written it. A file that is there already is never touched. The path goes to standard \
      output, the next step to standard error.

      For instance:
        counterweight new antipattern tag-zoo --title "Tag zoo"
        $EDITOR "$(counterweight new signal growing-guide)"

      Ends with 64 if the id is taken or malformed.
      """)

  @Argument(
    help: "What it is: story, antipattern, heuristic, signal, remedy, question, quantity or lens.",
    transform: ArticleKind.init(argument:))
  var kind: ArticleKind

  @Argument(help: "Its id: lower-case letters, digits and single hyphens, 2 to 64 of them.")
  var id: String

  @ArgumentParser.Option(help: "Its title; without it, the id in words.")
  var title: String?

  @ArgumentParser.OptionGroup var content: ContentOptions

  func perform() async throws {
    let source = content.source
    let folder = try NewArticle.folder(of: source)
    let compilation = await Compiler.compile(try source.layers().files)
    let article = try NewArticle(
      kind, ArticleID(id), title: title, in: compilation, today: NewArticle.today)
    let path = try article.write(below: folder)
    Streams.result("\(path)\n")
    Streams.message(
      "Write what each line with '\(Scaffold.marker)' asks for, then run: counterweight check "
        + "\(ShellWord.quoted(folder))\n")
  }
}
