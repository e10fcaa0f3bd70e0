import Diagnostics
import KnowledgeBase
import Markdown

/// Where a question says that another one may skip it.
struct SkipConditionPlace {
  let article: WrittenArticle
  let condition: WrittenSkipCondition
  let link: LinkOccurrence

  /// The question that it names.
  let target: ArticleID

  /// The place as people see it.
  var location: Location {
    Location(
      path: article.source.path,
      line: link.range?.lowerBound.line ?? condition.item.range.lowerBound.line)
  }
}

extension WrittenContent {
  /// The conditions of a question that can be read.
  func skipConditions(of source: ArticleID) -> [SkipConditionPlace] {
    guard let article = article(source) else { return [] }
    return article.skipConditions.compactMap { condition in
      guard
        let link = condition.link, !condition.keys.isEmpty,
        let target = target(of: link, in: article).articleID
      else { return nil }
      return SkipConditionPlace(article: article, condition: condition, link: link, target: target)
    }
  }

  /// The conditions of one question on another.
  func skipConditions(of source: ArticleID, on target: ArticleID) -> [SkipConditionPlace] {
    skipConditions(of: source).filter { $0.target == target }
  }
}
