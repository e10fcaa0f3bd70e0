import Diagnostics
import KnowledgeBase
import Markdown

struct MalformedGate: ArticleCheck {
  static let identifier = "MalformedGate"
  static let rule = Rule(
    .policy,
    "A gate is its id between backticks, ': ' and what it says, with conditions below it.",
    because: """
      A condition is 'all of' or 'any of', a link to a question, and a level in brackets. A gate \
      that is not understood is left out, and a proposal that it was meant to stop would pass.
      """,
    example: CheckExample(
      in: "policy.md",
      failing: """
        - `scaled-toil`: The work recurs and has to be guessed.
          - all of [Does it make recurring work?](questions/recurring-work.md)
        """,
      passing: """
        - `scaled-toil`: The work recurs and has to be guessed.
          - all of [Does it make recurring work?](questions/recurring-work.md) (3)
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .policy else { return [] }
    var first: [String: Int] = [:]
    return article.gates.flatMap { gate -> [Diagnostic] in
      guard let id = gate.id, !id.trimmingSpaces.isEmpty else {
        return [diagnostic(in: article, at: gate.item.range, .withoutID)]
      }
      let place = article.place(ofCode: id, in: gate.item)
      if let line = first[id] {
        return [diagnostic(in: article, at: place, .duplicate(id, line))]
      }
      first[id] = place.lowerBound.line
      var found: [Diagnostic] = []
      if gate.text.isEmpty { found.append(diagnostic(in: article, at: place, .withoutText(id))) }
      if gate.conditions.isEmpty {
        found.append(diagnostic(in: article, at: place, .withoutConditions(id)))
      }
      return found + gate.conditions.compactMap { fault(in: $0, article, context) }
    }
  }

  private func fault(
    in condition: WrittenGate.Condition, _ article: WrittenArticle, _ context: WrittenContent
  ) -> Diagnostic? {
    guard !UnresolvedReference.occurs(in: condition.item, of: article, context) else { return nil }
    guard condition.quantifier != nil, condition.link != nil else {
      return diagnostic(in: article, at: condition.item.range, .malformedCondition)
    }
    guard let level = condition.levelText else {
      return diagnostic(in: article, at: condition.item.range, .withoutLevel)
    }
    guard !Option.levels.contains(Int(level) ?? -1) else { return nil }
    return diagnostic(
      in: article, at: article.place(of: "(\(level))", in: condition.item), .outside(level))
  }
}

extension Message {
  fileprivate static let withoutID = Message(
    "Gate without an id; a gate begins with its id between backticks",
    solutions: ["Write '- `id`: what it says'"])

  fileprivate static func duplicate(_ id: String, _ line: Int) -> Message {
    Message(
      "Id '\(id)' names two gates", solutions: ["Give one of them another id"],
      notes: ["The first one stands on line \(line)"])
  }

  fileprivate static func withoutText(_ id: String) -> Message {
    Message(
      "Gate '\(id)' does not say what it means",
      solutions: ["Write ': ' and what the report prints behind the id"])
  }

  fileprivate static func withoutConditions(_ id: String) -> Message {
    Message(
      "Gate '\(id)' has no conditions, so it would always hold",
      solutions: ["Write '- all of [Title](questions/id.md) (3)' below it"])
  }

  fileprivate static let malformedCondition = Message(
    "Condition of a gate is 'all of' or 'any of', a link to a question, and a level",
    solutions: ["Write '- all of [Title](questions/id.md) (3)', or 'any of'"])

  fileprivate static let withoutLevel = Message(
    "Condition of a gate has no level",
    solutions: ["Write the least level behind the link, as '(3)'"])

  fileprivate static func outside(_ level: String) -> Message {
    Message(
      "Level '\(level)' is outside the scale from \(Option.levels.lowerBound) to \(Option.levels.upperBound)",
      solutions: ["Write the least level at which the condition holds"])
  }
}
