/// How a sentence is dressed: as CommonMark or HTML for the report, or as plain text for the terminal.
///
/// Sentences are the same in all; only what people typed, emphasis and links differ. What is written out
/// in a sentence of ours holds nothing that any of them reads as markup.
enum Markup: Hashable, Sendable {
  case markdown, html, plain

  /// Text that somebody typed or that an article holds: shown as it is, on one line.
  func text(_ text: some StringProtocol) -> String {
    switch self {
    case .markdown: MarkdownText.escaped(text)
    case .html: HTMLText.escaped(text)
    case .plain: MarkdownText.singleLine(text)
    }
  }

  /// Words that matter most; they must be ours, not typed.
  func strong(_ words: String) -> String {
    switch self {
    case .markdown: "**\(words)**"
    case .html: "<strong>\(words)</strong>"
    case .plain: words
    }
  }

  /// Words that deserve a second look; they must be ours, not typed.
  func emphasis(_ words: String) -> String {
    switch self {
    case .markdown: "*\(words)*"
    case .html: "<em>\(words)</em>"
    case .plain: words
    }
  }

  /// A key or an id.
  func code(_ key: some StringProtocol) -> String {
    switch self {
    case .markdown: MarkdownText.codeSpan(key)
    case .html:
      key.isEmpty ? "(empty)" : "<code>\(HTMLText.escaped(key))</code>"
    case .plain: MarkdownText.singleLine(key)
    }
  }

  /// A title that leads somewhere, or is only named where there is no target.
  func link(_ title: some StringProtocol, to target: String?) -> String {
    switch (self, target) {
    case (.markdown, let target?): "[\(MarkdownText.escaped(title))](\(target))"
    case (.markdown, nil): "*\(MarkdownText.escaped(title))*"
    case (.html, let target?):
      "<a href=\"\(HTMLText.escaped(target))\">\(HTMLText.escaped(title))</a>"
    case (.html, nil): "<em>\(HTMLText.escaped(title))</em>"
    case (.plain, _): MarkdownText.singleLine(title)
    }
  }
}
