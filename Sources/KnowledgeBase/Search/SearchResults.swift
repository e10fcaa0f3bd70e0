import Markdown

/// What a search found.
public struct SearchResults: Sendable {
  /// A word that nothing holds.
  public struct UnknownWord: Hashable, Sendable {
    /// The word as it was typed, in lower case.
    public let word: String

    /// The word that was probably meant.
    public let nearest: String?
  }

  /// The articles that hold at least one of the words, best first.
  public let hits: [SearchHit]

  /// The words that no article holds.
  public let unknownWords: [UnknownWord]
}

/// An article that a search found.
public struct SearchHit: Sendable {
  /// The article.
  public let article: Article

  /// What ranks it among those that hold as many of the words.
  public let score: Double

  let words: [SearchWord]

  /// The title with the words marked.
  public var title: [MarkedStretch] { MarkedStretch.all(in: article.title, words) }

  /// A stretch of the article around the words, with the words marked.
  ///
  /// - Parameter length: the most characters it has, besides the ellipses where it was cut.
  /// - Returns: a stretch of the paragraph that holds most of the words, and of equals of the first.
  public func snippet(length: Int = 160) -> [MarkedStretch] {
    let paragraphs = article.document.paragraphs
    let best = paragraphs.enumerated().max { left, right in
      (found(in: left.element), right.offset) < (found(in: right.element), left.offset)
    }
    guard let text = best?.element else { return [] }
    return MarkedStretch.all(
      in: MarkedStretch.cut(text, to: length, around: words), words)
  }

  private func found(in text: String) -> Int {
    let bytes = Tokens.lowercased(text)
    let tokens = Tokens.ranges(in: bytes)
    return words.count { word in tokens.contains { word.match(bytes[$0]) != nil } }
  }
}

extension Document {
  /// The texts of the paragraphs and code blocks, in order, each as one line.
  fileprivate var paragraphs: [String] {
    descendants(of: root).compactMap { node in
      switch kind(of: node) {
      case .paragraph: plainText(of: node)
      case .codeBlock:
        literal(of: node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      default: nil
      }
    }
  }
}
