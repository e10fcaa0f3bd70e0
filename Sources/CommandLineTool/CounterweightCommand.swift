import ArgumentParser

/// The program's entrance: parses the command line and runs a command.
public enum CounterweightCommand {
  /// Runs the command that the process's arguments name, and ends the process.
  public static func run() async {
    await Root.main()
  }

  /// The version that `--version` prints.
  static let version = "0.1.0"
}

/// The tree of commands.
struct Root: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counterweight",
    abstract: "Weighs a proposed automation against the work that it makes for people.",
    discussion: """
      An optimisation that one team can measure is often paid for by many people who were not \
      asked, a few minutes at a time. Counterweight asks the questions that balance it, adds the \
      minutes up, says what it does not know, and says what would change its mind. It takes ten \
      minutes, needs no account and no network, and leaves one Markdown file.

      Begin with:
        counterweight review my.review.md

      Exit status: 0 done, or saved and left; 1 at or past --fail-on; 2 answers are missing and \
      nobody can be asked; 3 the content has errors; 64 usage; 65 no readable review; 74 input or \
      output; 75 another process holds the file; 129, 130, 143 ended by a signal, state saved.
      """,
    version: CounterweightCommand.version,
    subcommands: [
      ReviewCommand.self, ScoreCommand.self, ReportCommand.self, WhyCommand.self,
      CompareCommand.self,
      FollowUpCommand.self, CalibrationCommand.self, RegisterCommand.self,
      CheckCommand.self, BuildCommand.self, ServeCommand.self, ThemeCommand.self,
      ExplainCommand.self,
      SearchCommand.self, GraphCommand.self, NewCommand.self, MoveCommand.self,
    ])
}
