import Diagnostics
import KnowledgeBase
import Markdown

struct MalformedThreshold: ArticleCheck {
  static let identifier = "MalformedThreshold"
  static let rule = Rule(
    .policy,
    "A threshold is its name between backticks and a number in brackets that the name may have.",
    because: """
      These numbers decide the verdict, so the program does not guess one that it cannot read.
      """,
    example: CheckExample(
      in: "policy.md",
      failing: "- `loss-likely` (80)",
      passing: "- `loss-likely` (0.80)"))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard article.judgedKind == .policy else { return [] }
    var first: [ThresholdName: Int] = [:]
    return article.thresholds.compactMap { threshold in
      let item = threshold.item
      guard let written = threshold.name else {
        return diagnostic(in: article, at: item.range, .withoutName)
      }
      let place = article.place(ofCode: written, in: item)
      guard let name = ThresholdName(rawValue: written) else {
        return diagnostic(in: article, at: place, .unknown(written))
      }
      if let line = first[name] {
        return diagnostic(in: article, at: place, .duplicate(name, line))
      }
      first[name] = place.lowerBound.line
      guard let text = threshold.valueText else {
        return diagnostic(in: article, at: place, .withoutValue(name))
      }
      guard name.value(of: text) == nil else { return nil }
      return diagnostic(
        in: article, at: article.place(of: "(\(text))", in: item), .invalid(text, name))
    }
  }
}

extension ThresholdName {
  fileprivate var demanded: String {
    switch demand {
    case .count: "a whole number from 1"
    case .share: "a number from 0 to 1"
    case .amount: "a number from 0"
    }
  }
}

extension Message {
  fileprivate static let withoutName = Message(
    "Threshold without a name; it begins with its name between backticks",
    solutions: ["Write '- `name` (number)'"])

  fileprivate static func unknown(_ name: String) -> Message {
    let names = ThresholdName.allCases.map(\.rawValue)
    let nearest = NearMiss.best(for: name, among: names)
    return Message(
      "'\(name)' is no threshold" + didYouMean(nearest),
      solutions: [choose(nearest, among: names)])
  }

  fileprivate static func duplicate(_ name: ThresholdName, _ line: Int) -> Message {
    Message(
      "Threshold '\(name.rawValue)' stands twice", solutions: ["Remove one of the two"],
      notes: ["The first one stands on line \(line), and that one counts"])
  }

  fileprivate static func withoutValue(_ name: ThresholdName) -> Message {
    Message(
      "Threshold '\(name.rawValue)' has no number",
      solutions: ["Write \(name.demanded) in brackets behind the name"])
  }

  fileprivate static func invalid(_ text: String, _ name: ThresholdName) -> Message {
    Message(
      "'\(text)' is no value for '\(name.rawValue)'", solutions: ["Write \(name.demanded)"])
  }
}
