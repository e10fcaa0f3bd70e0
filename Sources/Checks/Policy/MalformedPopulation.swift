import Diagnostics
import KnowledgeBase
import Markdown

struct MalformedPopulation: ArticleCheck {
  static let identifier = "MalformedPopulation"
  static let rule = Rule(
    .policy,
    "An item of 'Populations' is an id between backticks, ': ' and what the group is called.",
    because: "Records know a group by its id, so it is spelt like the id of an article.",
    example: CheckExample(
      in: "policy.md",
      failing: "- developers: Application developers",
      passing: "- `developers`: Application developers"))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .policy else { return [] }
    var first: [String: Int] = [:]
    return article.populations.compactMap { population in
      guard let id = population.id else {
        return diagnostic(in: article, at: population.item.range, .withoutID)
      }
      let place = article.place(ofCode: id, in: population.item)
      guard ArticleID(id).isWellFormed else {
        return diagnostic(in: article, at: place, .invalidID(id))
      }
      if let line = first[id] { return diagnostic(in: article, at: place, .repeated(id, line)) }
      first[id] = place.lowerBound.line
      return population.title.isEmpty
        ? diagnostic(in: article, at: place, .withoutTitle(id)) : nil
    }
  }
}

extension Message {
  fileprivate static let withoutID = Message(
    "Group without an id; it begins with its id between backticks",
    solutions: ["Write '- `id`: Title'"])

  fileprivate static func invalidID(_ id: String) -> Message {
    Message(
      "'\(id)' is no id; an id is a letter and then letters, digits and single hyphens",
      solutions: ["Write 2 to 64 characters, all in lower case"])
  }

  fileprivate static func repeated(_ id: String, _ line: Int) -> Message {
    Message(
      "Id '\(id)' names two groups", solutions: ["Remove one of the two"],
      notes: ["The first one stands on line \(line)"])
  }

  fileprivate static func withoutTitle(_ id: String) -> Message {
    Message(
      "Group '\(id)' has no title",
      solutions: ["Write ': ' and what the group is called behind the id"])
  }
}
