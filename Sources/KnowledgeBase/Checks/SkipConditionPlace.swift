import Diagnostics
import Markdown

/// Where a question says that another one may skip it.
struct SkipConditionPlace {
  let article: WrittenArticle
  let condition: WrittenSkipCondition
  let link: LinkOccurrence

  /// The place as people see it.
  var location: Location {
    Location(
      path: article.source.path,
      line: link.range?.lowerBound.line ?? condition.item.range.lowerBound.line)
  }
}

extension CheckContext {
  /// The first condition of one question on another.
  func skipCondition(of source: ArticleID, on target: ArticleID) -> SkipConditionPlace? {
    guard let article = writtenByID[source] else { return nil }
    for condition in article.skipConditions where !condition.keys.isEmpty {
      if let link = condition.link, self.target(of: link, in: article).articleID == target {
        return SkipConditionPlace(article: article, condition: condition, link: link)
      }
    }
    return nil
  }
}
