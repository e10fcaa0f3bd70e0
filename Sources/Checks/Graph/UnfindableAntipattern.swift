import Diagnostics
import KnowledgeBase
import Markdown

/// A proof over all reviews; see ``GreatestSupport``.
struct UnfindableAntipattern: ProofCheck {
  static let identifier = "UnfindableAntipattern"
  static let rule = Rule(
    .graph,
    "Every anti-pattern can be found: in some review its support reaches 'support-some'.",
    because: """
      Support is what answers say for an anti-pattern over what they could say. Where the answers \
      for it exclude each other, or too much speaks against it, it is never reported, however bad \
      the proposal is.
      """,
    example: CheckExample(
      .change(
        "policy.md", failing: "- `support-some` (0.45)", passing: "- `support-some` (0.2)"),
      .context(
        "questions/recurring-work.md",
        """
        - `daily` (4): Every day
          - for [Toil export](../antipatterns/toil-export.md) (2)
        """)))

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    let supported = Set(
      space.questions.flatMap(\.options).flatMap(\.evidence)
        .filter { $0.direction == .for }.map(\.antipattern))
    return content.catalog.articles.compactMap { article in
      guard
        article.kind == .antipattern, supported.contains(article.id),
        let greatest = GreatestSupport(of: article.id, in: space),
        greatest.support < space.policy.value(.supportSome),
        let written = content.context.article(article.id)
      else { return nil }
      return diagnostic(
        in: written, at: written.titleRange, .unfindable(article.id, greatest, in: space))
    }
  }
}

extension Message {
  fileprivate static func unfindable(
    _ id: ArticleID, _ greatest: GreatestSupport, in space: ReviewSpace
  ) -> Message {
    let some = ThresholdName.supportSome
    let written = space.policy.thresholds[some]?.text ?? "\(space.policy.value(some))"
    let prior = ThresholdName.supportPrior
    let answers = greatest.answers.sorted { $0.key < $1.key }.compactMap { place, option in
      option.map { space.questions[place].options[$0] }.flatMap { option in
        option.weight(for: id) == 0
          ? nil : "'\(option.key)' to '\(space.questions[place].id)' (\(option.weight(for: id)))"
      }
    }
    let hundredths = Double((greatest.support * 100).rounded()) / 100
    return Message(
      "'\(id)' can never be found; its support is \(hundredths) at most, below '\(some.rawValue)' (\(written))",
      solutions: ["Let an answer that shows it weigh more, or remove evidence against it"],
      notes: [
        "At most it has \(greatest.sum) of \(greatest.attainable) + '\(prior.rawValue)' "
          + "(\(space.policy.thresholds[prior]?.text ?? "\(space.policy.value(prior))"))",
        answers.isEmpty
          ? "No review says more for it than against it"
          : "That is with \(answers.joined(separator: ", "))",
      ])
  }
}
