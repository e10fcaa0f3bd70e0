import ArgumentParser
import FoundationEssentials

/// The option that says whether text is styled.
struct ColorOptions: ParsableArguments {
  /// When escape sequences are printed.
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Style the text: auto, always or never.",
      discussion: """
        auto does so on a terminal, unless NO_COLOR is set or TERM is dumb. What the style says is \
        said in words and marks as well.
        """,
      valueName: "when"))
  var color = Choice.auto

  /// The form of text for this process's standard output.
  var form: TerminalForm {
    TerminalForm(
      color, environment: ProcessInfo.processInfo.environment,
      isTerminal: SystemCalls.isTerminal(.standardOutput),
      columns: SystemCalls.columns(of: .standardOutput))
  }
}

/// How wide a text may be and whether it is styled.
struct TerminalForm: Hashable, Sendable {
  /// The cells of a line.
  let width: Int

  /// Whether escape sequences are printed.
  let isStyled: Bool

  /// Wider lines are hard to read, and narrower ones hold hardly a word.
  static let widths = 40...100

  /// What is taken where nothing says.
  static let usualWidth = 80

  init(width: Int, isStyled: Bool) {
    self.width = width
    self.isStyled = isStyled
  }

  /// Decides from what the process was given.
  ///
  /// - Parameters:
  ///   - choice: what was asked for; it wins over the environment.
  ///   - environment: `NO_COLOR` (no-color.org: any value but an empty one), `TERM` and `COLUMNS` count.
  ///   - isTerminal: whether standard output is one.
  ///   - columns: how wide that is, if it says so; `COLUMNS` wins.
  init(
    _ choice: ColorOptions.Choice, environment: [String: String], isTerminal: Bool, columns: Int?
  ) {
    let asked = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let wide = asked ?? columns ?? Self.usualWidth
    width = min(max(wide, Self.widths.lowerBound), Self.widths.upperBound)
    let isAllowed =
      environment["NO_COLOR", default: ""].isEmpty
      && !["", "dumb"].contains(environment["TERM", default: ""])
    isStyled = choice == .always || choice == .auto && isTerminal && isAllowed
  }
}
