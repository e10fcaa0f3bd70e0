import Diagnostics
import KnowledgeBase
import Markdown

/// A question has an answer at level 0 and one at level 4.
///
/// Without a best answer no design can be free of toil, and without a worst one the question can never
/// say how bad it is; both would shift every comparison between questions.
///
/// - Fails: answers at 1, 2 and 3.
/// - Passes: answers at 0, 2 and 4.
struct ScaleWithoutEnds: ArticleCheck {
  static let identifier = "ScaleWithoutEnds"

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard
      article.judgedKind == .question, let section = article.section(.answers),
      article.options.count >= TooFewOptions.fewest
    else { return [] }
    let levels = article.options.map(\.level)
    // The level that a broken answer was meant to have is unknown, and may be the missing one.
    guard levels.allSatisfy({ $0.map(Option.levels.contains) ?? false }) else { return [] }
    return [Option.levels.lowerBound, Option.levels.upperBound].filter { !levels.contains($0) }.map
    {
      diagnostic(in: article, at: article.range(of: section.heading), .missing($0))
    }
  }
}

extension Message {
  fileprivate static func missing(_ level: Int) -> Message {
    Message(
      "No answer at level \(level); a question has one at 0 and one at 4",
      solutions: ["Add the \(level == 0 ? "best" : "worst") answer, or correct a level"])
  }
}
