internal import Assessment
internal import KnowledgeBase
import Quantities

/// By what rules the verdict was reached, so that anybody can check it by hand.
enum SectionMethod {
  static func blocks(_ subject: Subject) -> [Block] {
    let policy = subject.evaluation.policy
    return [.heading(level: 2, "Method"), .paragraph(opening(subject))]
      + section("How answers count", answers(policy, subject))
      + section("How money counts", money(subject))
      + section("How they are joined", table(policy))
      + section("Thresholds of the policy", thresholds(policy, subject.markup))
      + section("What was used", versions(subject))
  }

  private static func section(_ title: String, _ items: [String]) -> [Block] {
    [.heading(level: 3, title), .items(items)]
  }

  private static func opening(_ subject: Subject) -> String {
    let target = subject.links.target("policy", .policy)
    return "Money and answers are read apart and joined by one table. The rules are "
      + "\(subject.markup.link("the policy", to: target)); the toil score compares designs and decides nothing."
  }

  private static func answers(_ policy: Policy, _ subject: Subject) -> [String] {
    func number(_ name: ThresholdName) -> String { PlainNumber.rounded(policy.value(name)) }
    let gates = policy.gates.map { gate in
      let conditions =
        [(gate.allOf, "all of"), (gate.anyOf, "any of")].filter { !$0.0.isEmpty }.map {
          conditions, words in
          let parts = conditions.map {
            "\(subject.markup.code($0.question.rawValue)) at \($0.level) or more"
          }
          return "\(words) \(parts.joined(separator: ", "))"
        }
      return
        "Gate \(subject.markup.code(gate.id)) holds with \(conditions.joined(separator: "; "))."
    }
    let together = policy.together.map { group in
      "Counted as one major: \(Words.list(group.map { subject.markup.code($0.rawValue) }))."
    }
    return [
      "An answer is adverse at level 3 or 4. Blocked: a gate holds. Adverse: \(number(.adverseMajors)) or more "
        + "majors. Caution: \(number(.cautionMajors)) or more majors, or \(number(.cautionMinors)) or more minors. "
        + "Clear: else. Questions of context are never counted."
    ] + together + gates + [
      "Open, unknown and changed answers range over all options; what does not apply or is not needed "
        + "counts as level 0.",
      "Support of an anti-pattern: weights for less weights against, over the greatest sum that the "
        + "applicable questions could give plus \(number(.supportPrior)); strong from "
        + "\(number(.supportStrong)), some from \(number(.supportSome)).",
      "Toil score: 25 · (max + mean)/2 · p over the levels of frequency, intensity and "
        + "unpredictability; 0 if nothing recurs.",
    ]
  }

  private static func money(_ subject: Subject) -> [String] {
    let policy = subject.evaluation.policy
    func number(_ name: ThresholdName) -> String { PlainNumber.rounded(policy.value(name)) }
    let formulas = [
      ("Recurring work", "T = N · D · m / (60 · H) · C · k"),
      ("Keeping it going", "K = (D / 5) · s / H · C"),
      ("Newcomers", "O = J · o / H · C"),
      ("Set-up", "U = N · u / H · C / L"),
      ("Time given back", "A = N · D · a / (60 · H) · C"),
      ("Net value", "V = S + A − R − B / L − (T + K + O + U)"),
      ("Break-even in minutes", "(V + T) · 60 · H / (N · D · C · k)"),
      ("Break-even in people", "N · (V + T + U − A) / (T + U − A)"),
      ("Break-even in saving", "S − V"),
    ].map { "\($0): \(subject.markup.code($1))." }
    let bands =
      "Q+: a loss (V below 0) has a probability of at most \(number(.lossUnlikely)), or nothing is asked of "
      + "anyone. Q−: at least \(number(.lossLikely)). Q0: between. Q?: a figure that counts is missing."
    return formulas + [bands, samples(subject)]
  }

  private static func samples(_ subject: Subject) -> String {
    if !subject.hasRanges { return "No figure is a range, so the arithmetic is exact." }
    let count = PlainNumber.exact(Rational(LedgerInputs.defaultSamples))
    return
      "Ranges are sampled \(count) times with seed \(subject.review.seed); the same seed gives the "
      + "same figures."
  }

  private static func table(_ policy: Policy) -> [String] {
    let rows = [
      ("Q+", policy.verdicts.plus), ("Q0", policy.verdicts.zero), ("Q−", policy.verdicts.minus),
    ]
    return rows.map { band, verdicts in
      let cells = zip(EvidenceClass.allCases, verdicts).map { "\($0.rawValue) \($1.title)" }
      return "\(band): \(cells.joined(separator: ", "))."
    } + ["Q?: all three rows; MEASURE FIRST while PROCEED or PROCEED WITH GUARDS is among them."]
  }

  private static func thresholds(_ policy: Policy, _ markup: Markup) -> [String] {
    let names = ThresholdName.allCases.map { name in
      "\(markup.code(name.rawValue)) \(policy.thresholds[name]?.text ?? PlainNumber.rounded(policy.value(name)))"
    }
    return [names.joined(separator: ", ") + "."]
  }

  private static func versions(_ subject: Subject) -> [String] {
    func code(_ text: String) -> String { subject.markup.code(text) }
    let fingerprint = subject.catalog.fingerprint
    var items = [
      "Knowledge base \(code(fingerprint)), policy \(code(subject.evaluation.policy.fingerprint)), "
        + "record schema \(RecordText.schema)."
    ]
    if let content = subject.review.content, content != fingerprint {
      items.append(
        "The questions were asked by knowledge base \(code(content)), which has changed since.")
    }
    return items
  }
}
