import Diagnostics
import KnowledgeBase
import Markdown

/// A proof over all reviews; see ``BetterAnswer``.
///
/// A lower level never adds to a gate or a count. So a better answer can do harm only by bringing back a
/// question that the worse one skips, and only such pairs of answers are looked at.
struct BetterAnswerPunished: ProofCheck {
  static let identifier = "BetterAnswerPunished"
  static let rule = Rule(
    .graph,
    "A better answer never makes the result worse, also where it brings back a question.",
    because: """
      Where a worse answer skips a question that a better one asks, it can pay to answer worse: \
      what would have come to light is never asked. Usually the answers that skip a question are \
      the best ones of the question before it.
      """,
    example: CheckExample(
      .choiceCount,
      .change(
        "questions/choose-once.md",
        failing: "- [How many options are there?](choice-count.md) is `some`",
        passing: "- [How many options are there?](choice-count.md) is `one`")))

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    let suspects = space.questions.indices.flatMap { Self.suspects(at: $0, in: space) }
    guard !suspects.isEmpty else { return [] }
    let proof = BetterAnswer(space)
    var punished: Set<Suspect.Worse> = []
    return suspects.compactMap { suspect in
      guard
        !punished.contains(suspect.worse),
        let (better, example) = suspect.better.lazy.compactMap({ better in
          proof.counterexample(
            at: suspect.worse.place, from: suspect.worse.option, to: better
          ).map { (better, $0) }
        }).first
      else { return nil }
      punished.insert(suspect.worse)
      return diagnostic(suspect, better, example, space, content)
    }
  }

  /// A worse answer that skips a question which better answers leave open.
  struct Suspect {
    struct Worse: Hashable {
      let place: Int
      let option: Int
    }

    let skipped: Int
    let worse: Worse
    let better: [Int]
  }

  /// The worse answers that skip a question directly, while a better answer leaves it open.
  static func suspects(at skipped: Int, in space: ReviewSpace) -> [Suspect] {
    let conditions = space.questions[skipped].skipConditions
    guard !conditions.isEmpty else { return [] }
    let open = space.asking(skipped).options
    return conditions.flatMap { condition -> [Suspect] in
      guard let place = space.place(of: condition.question) else { return [] }
      let options = space.questions[place].options
      return options.indices.filter { condition.options.contains(options[$0].key) }
        .compactMap { worse in
          let better = (open[place] ?? []).filter { options[$0].level < options[worse].level }
          guard !better.isEmpty else { return nil }
          return Suspect(
            skipped: skipped, worse: .init(place: place, option: worse), better: better.sorted())
        }
    }
  }

  private func diagnostic(
    _ suspect: Suspect, _ better: Int, _ example: BetterAnswer.Counterexample,
    _ space: ReviewSpace, _ content: ProofContent
  ) -> Diagnostic? {
    let question = space.questions[suspect.worse.place]
    let key = question.options[suspect.worse.option].key
    let places = content.context.skipConditions(
      of: space.questions[suspect.skipped].id, on: question.id)
    guard let place = places.first(where: { $0.condition.keys.contains(key) }) else { return nil }
    return diagnostic(
      in: place.article, at: place.article.place(ofCode: key, in: place.condition.item),
      .punished(
        question.id, worse: key, better: question.options[better].key,
        skipped: space.questions[suspect.skipped].id, example, in: space))
  }
}

extension Message {
  fileprivate static func punished(
    _ id: ArticleID, worse: String, better: String, skipped: ArticleID,
    _ example: BetterAnswer.Counterexample, in space: ReviewSpace
  ) -> Message {
    var shared: [String] = []
    var broughtBack: [String] = []
    for (place, question) in space.questions.enumerated() where question.id != id {
      guard let after = example.after[place] else { continue }
      let option = question.options[after]
      let answer = "'\(option.key)' to '\(question.id)'"
      if example.before[place] == nil {
        broughtBack.append(answer)
      } else if option.level > 0 {
        shared.append(answer)
      }
    }
    let rest =
      shared.isEmpty
      ? "With the best answers elsewhere"
      : "With \(shared.joined(separator: ", ")) and the best answers elsewhere"
    return Message(
      "'\(worse)' to '\(id)' skips '\(skipped)', and the better answer '\(better)' can make the result worse",
      solutions: ["Skip it for the better answers too, or ask it after '\(worse)' as well"],
      notes: [
        "\(rest), '\(worse)' gives evidence '\(example.classBefore.rawValue)'",
        "'\(better)', with \(broughtBack.joined(separator: ", ")), gives '\(example.classAfter.rawValue)'"
          + (example.classAfter > example.classBefore ? "" : " and lets work recur"),
      ])
  }
}
