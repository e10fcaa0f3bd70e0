import FoundationEssentials

/// How an interview is shown.
enum FrontEnd: Hashable, Sendable {
  /// Line by line; nothing is ever drawn over.
  case plain

  /// Drawn in place, with lists to choose from.
  case decorated(ScreenStyle)

  /// Decides from what the process was given; the first that says something has the last word.
  ///
  /// - Parameters:
  ///   - isPlain: what was asked for on the command line.
  ///   - color: whether bold and dim may be used.
  ///   - environment: `ACCESSIBLE` (any value but an empty one asks for the plain one), `TERM`, `NO_COLOR`
  ///     and the locale count.
  ///   - size: that of the terminal; one in which no list has room gets the plain one in any case.
  /// - Returns: the front end, with its style.
  static func chosen(
    isPlain: Bool?, color: ColorOptions.Choice, environment: [String: String], size: ScreenSize
  ) -> FrontEnd {
    let isAccessible = !environment["ACCESSIBLE", default: ""].isEmpty
    let isDumb = ["", "dumb"].contains(environment["TERM", default: ""])
    guard size.isEnough, !(isPlain ?? (isAccessible || isDumb)) else { return .plain }
    let form = TerminalForm(color, environment: environment, isTerminal: true, columns: nil)
    return .decorated(
      ScreenStyle(isStyled: form.isStyled, isUnicode: ScreenStyle.isUnicode(environment)))
  }

  /// The one for this process's terminal.
  static func chosen(isPlain: Bool?, color: ColorOptions.Choice) -> FrontEnd {
    let output = Descriptor.standardError
    return chosen(
      isPlain: isPlain, color: color, environment: ProcessInfo.processInfo.environment,
      size: SystemCalls.size(of: output) ?? .usual)
  }
}
