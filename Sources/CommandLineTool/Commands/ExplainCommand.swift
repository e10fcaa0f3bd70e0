import ArgumentParser
import KnowledgeBase

/// The command `counterweight explain ID`.
struct ExplainCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain an article, a question, a check, a verdict or an exit status.",
    discussion: """
      Shows an article with what other articles say of it; a question with its answers, their levels \
      and what they speak for; a quantity with its forms and limits; a check with an example that \
      fails and one that passes. An old id and a title do as well as the id.

      For instance:
        counterweight explain failure-tested-sizing-menu
        counterweight explain UnresolvedLink
        counterweight explain proceed with guards
        counterweight explain 65

      Ends with 64 if there is nothing of that name, and says what is nearest.
      """)

  @Argument(help: "The id, the title, the check, the verdict or the exit status.")
  var what: [String]

  @ArgumentParser.OptionGroup var color: ColorOptions

  @ArgumentParser.OptionGroup var content: ContentOptions

  func validate() throws {
    guard !words.isEmpty else {
      throw ValidationError("There is nothing to explain. Name an id, as in: explain tag-zoo.")
    }
  }

  func perform() async throws {
    // Who reads an article, or what a check demands, is not kept from it by a fault elsewhere.
    let catalog = await Compiler.compile(try content.source.layers().files).catalog
    guard let subject = ExplainedSubject(words, in: catalog) else {
      throw ExplainedSubject.unknown(words, in: catalog)
    }
    Streams.result(subject.text(in: catalog, color.form))
  }

  private var words: String {
    what.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
  }
}
