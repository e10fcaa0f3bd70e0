/// How a sentence is dressed: as CommonMark for the report, or as plain text for the terminal.
///
/// Sentences are the same in both; only what people typed, emphasis and links differ.
enum Markup: Hashable, Sendable {
  case markdown, plain

  /// Text that somebody typed or that an article holds: shown as it is, on one line.
  func text(_ text: some StringProtocol) -> String {
    switch self {
    case .markdown: MarkdownText.escaped(text)
    case .plain: MarkdownText.singleLine(text)
    }
  }

  /// Words that matter most; they must be ours, not typed.
  func strong(_ words: String) -> String { self == .markdown ? "**\(words)**" : words }

  /// Words that deserve a second look; they must be ours, not typed.
  func emphasis(_ words: String) -> String { self == .markdown ? "*\(words)*" : words }

  /// A key or an id.
  func code(_ key: some StringProtocol) -> String {
    switch self {
    case .markdown: MarkdownText.codeSpan(key)
    case .plain: MarkdownText.singleLine(key)
    }
  }

  /// A title that leads somewhere, or is only named where there is no target.
  func link(_ title: some StringProtocol, to target: String?) -> String {
    switch (self, target) {
    case (.markdown, let target?): "[\(MarkdownText.escaped(title))](\(target))"
    case (.markdown, nil): "*\(MarkdownText.escaped(title))*"
    case (.plain, _): MarkdownText.singleLine(title)
    }
  }
}
