import Diagnostics
import KnowledgeBase
import Markdown

struct QuantityBounds: ArticleCheck {
  static let identifier = "QuantityBounds"
  static let rule = Rule(
    .questions,
    "A quantity's minimum is not above its maximum, and its default lies between the two.",
    because: """
      With bounds the wrong way round every entry would be refused, and a default outside of them \
      is a value that nobody could type.
      """,
    example: CheckExample(
      .change(
        "quantities/minutes-per-day.md",
        failing: """
          minimum: 1
          default: 0.5
          """,
        passing: """
          minimum: 0
          default: 0.5
          """)))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .quantity else { return [] }
    let (minimum, maximum) = (article.bound(.minimum), article.bound(.maximum))
    if let minimum, let maximum, minimum.value > maximum.value {
      return [
        diagnostic(
          in: article, at: minimum.range, .reversed(minimum.text, maximum.text))
      ]
    }
    guard let usual = article.bound(.defaultValue) else { return [] }
    if let minimum, usual.value < minimum.value {
      return [
        diagnostic(in: article, at: usual.range, .outside(usual.text, .minimum, minimum.text))
      ]
    }
    if let maximum, usual.value > maximum.value {
      return [
        diagnostic(in: article, at: usual.range, .outside(usual.text, .maximum, maximum.text))
      ]
    }
    return []
  }
}

extension WrittenArticle {
  /// A number in the front matter; nil where it is none, which is a check of its own.
  fileprivate func bound(
    _ key: FrontMatterKey
  ) -> (value: Double, text: String, range: SourceRange)? {
    guard
      let scalar = frontMatter.scalar(key), key.form.acceptsScalar(scalar.text),
      let value = Double(scalar.text)
    else { return nil }
    return (value, scalar.text, scalar.range)
  }
}

extension Message {
  fileprivate static func reversed(_ minimum: String, _ maximum: String) -> Message {
    Message(
      "Minimum \(minimum) is above the maximum \(maximum); no entry would be accepted",
      solutions: ["Correct one of the two"])
  }

  fileprivate static func outside(
    _ value: String, _ bound: FrontMatterKey, _ limit: String
  ) -> Message {
    Message(
      "Default \(value) is \(bound == .minimum ? "below the minimum" : "above the maximum") \(limit)",
      solutions: ["Write a default that an entry could have, or correct the \(bound.rawValue)"])
  }
}
