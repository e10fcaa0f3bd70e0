internal import Assessment
internal import KnowledgeBase
import Quantities

/// Two reviews of one proposal: what changed, and what moved the verdict.
struct ChangesPage {
  let comparison: Comparison
  let subject: ComparisonSubject

  private var attribution: Attribution { comparison.attribution }
  private var differences: ReviewDifferences { comparison.differences }

  var text: String {
    let titles = subject.titles
    var page = ComparisonPage(
      title: "Comparison: \(titles.first)" + (subject.isOneTitle ? "" : ", then \(titles.second)"),
      subject.markup)
    page.paragraph(opening)
    if !differences.isEmpty {
      moved(&page)
      results(&page)
      answers(&page)
      figures(&page)
      findings(&page)
    }
    page.section("Knowledge base")
    page.list(content)
    return page.text
  }

  private var opening: [String] {
    let verdicts = (subject.ruling(attribution.from), subject.ruling(attribution.to))
    let strong = subject.markup.strong
    let verdict =
      attribution.isMoved
      ? "The verdict was \(strong(verdicts.0)) and is \(strong(verdicts.1))."
      : "The verdict is still \(strong(verdicts.1))."
    let today =
      comparison.old.ruling == attribution.from
      ? nil
      : "Scored today, the old review gives \(subject.ruling(comparison.old.ruling)), since questions "
        + "have changed."
    let title =
      subject.isOneTitle
      ? nil
      : "The titles differ; two designs are set side by side with "
        + "\(subject.markup.code("--alternatives"))."
    let same = differences.isEmpty ? "Nothing has changed: both reviews say the same." : nil
    return [verdict, today, same, title, subject.currencies].compactMap(\.self)
  }

  private func moved(_ page: inout ComparisonPage) {
    page.section("What moved the verdict")
    page.paragraph([sentence])
    if attribution.isSmallest || attribution.size <= ChangesPage.mostDetails {
      page.list(
        AttributionWords(attribution: attribution, subject: subject, line: subject.line).items)
    }
    let effects = effects
    if !effects.isEmpty { page.paragraph(["Single changes, each by itself:"]) }
    page.list(effects)
  }

  /// More changes together stand below anyway.
  private static let mostDetails = 6

  private var sentence: String {
    let to = subject.ruling(attribution.to)
    let changes = Words.counted(attribution.size, "change")
    guard attribution.isMoved else {
      let count = attribution.changes.count
      return count == 0
        ? "Nothing on which a verdict can hang has changed."
        : "It has not moved, with \(Words.counted(count, "change")) on which it can hang."
    }
    guard attribution.size > 0 else { return "It moved by a rounding of the samples alone." }
    guard attribution.isSmallest else {
      return
        "No three changes or fewer give \(to); all \(changes) together do. Sets in between were not tried."
    }
    switch (attribution.size, attribution.count) {
    case (1, 1): return "One change: made to the old review alone, it gives \(to)."
    case (1, let count):
      return "Any one of \(count) changes: made to the old review alone, each of them gives \(to)."
    case (_, 1):
      return
        "\(changes) together: made to the old review alone, they give \(to). No other set so small "
        + "does, and no part of this one."
    case (_, let count):
      return
        "\(changes) together: made to the old review alone, any of \(count) sets of so many gives "
        + "\(to). No smaller set does."
    }
  }

  /// The changes that do something by themselves, or are missed by themselves.
  private var effects: [ComparisonPage.Item] {
    let named = attribution.size == 1 ? Set(attribution.sets.joined()) : []
    return comparison.effects.compactMap { effect in
      var parts: [String] = []
      if effect.alone != attribution.from, !named.contains(effect.change) {
        parts.append("alone it gives \(subject.ruling(effect.alone))")
      }
      if effect.without != attribution.to {
        parts.append("without it the new review gives \(subject.ruling(effect.without))")
      }
      guard !parts.isEmpty else { return nil }
      return ComparisonPage.Item(text: subject.lead(effect.change, Words.list(parts, ", and")))
    }
  }

  private func results(_ page: inout ComparisonPage) {
    let before = ComparisonResults(subject: subject.first).all
    let after = ComparisonResults(subject: subject.second).all
    let pairs = zip(before, after).map { ($0.name, $0.value, $1.value) }
    let changed = pairs.filter { $0.1 != $0.2 }.map { name, old, new in
      "\(subject.markup.strong(name + ":")) \(old); now \(new)."
    }
    let same = pairs.filter { $0.1 == $0.2 }.map { "\(Words.uncapitalised($0.0)): \($0.1)" }
    page.section("What follows")
    page.list(changed)
    if !same.isEmpty { page.paragraph(["As before: \(same.joined(separator: "; "))."]) }
  }

  private func answers(_ page: inout ComparisonPage) {
    let changed = differences.answers.filter { !$0.isOnlyHowKnown }
    let known = differences.answers.filter(\.isOnlyHowKnown)
    guard !differences.answers.isEmpty else { return }
    page.section("Answers")
    page.list(changed.map { subject.line(.answer($0.question)) })
    if !known.isEmpty {
      let names = known.map { subject.question($0.question) }
      page.paragraph([
        "Only how it is known, or a note, has changed: \(names.joined(separator: " "))"
      ])
    }
  }

  private func figures(_ page: inout ComparisonPage) {
    if !differences.populations.isEmpty {
      page.section("People")
      page.list(differences.populations.map { subject.line(.population($0.id)) })
    }
    if !differences.quantities.isEmpty {
      page.section("Figures")
      page.list(differences.quantities.map { subject.line(.quantity($0.key)) })
    }
  }

  private func findings(_ page: inout ComparisonPage) {
    let shifted = differences.findings.filter { $0.move == .shifted }
    let moved = differences.findings.filter { $0.move != .shifted }
    guard !differences.findings.isEmpty else { return }
    page.section("Findings")
    page.list(
      moved.map { finding in
        let strengths = [finding.old, finding.new].map { FindingStrength.word($0) }
        return "\(subject.first.link(finding.id)): was \(strengths[0]); is \(strengths[1])."
      })
    if !shifted.isEmpty {
      let names = shifted.map { subject.first.link($0.id) }
      page.paragraph(["With other support of the same strength: \(Words.list(names))."])
    }
  }

  private var content: [String] {
    let markup = subject.markup
    let today = subject.catalog.fingerprint
    let asked = [comparison.old, comparison.new].map(\.review.content)
    let who =
      asked == [nil, nil]
      ? "Neither record names the knowledge base that asked."
      : Words.list(
        zip(["The old review was asked by", "the new one by"], asked).map { lead, content in
          "\(lead) \(content.map { markup.code($0) } ?? "one that its record does not name")"
        }) + "."
    let versions =
      "\(who) Both are judged by that of today, \(markup.code(today)), with the policy "
      + "\(markup.code(comparison.new.policy.fingerprint))."
    let names = comparison.stale.map(subject.question)
    let stale =
      names.isEmpty
      ? nil
      : "These questions have changed since the old review answered them; its answers are taken here as "
        + "they were given: \(names.joined(separator: " "))"
    let suspect = zip(comparison.new.questions, comparison.new.states)
      .filter { $0.1 == .suspect }.map { subject.question($0.0.id) }
    let open =
      suspect.isEmpty
      ? nil : "In the new review these are still to be confirmed: \(suspect.joined(separator: " "))"
    let isKept = comparison.old.review.content.map { $0 != today } ?? false
    let unknown =
      isKept && names.isEmpty
      ? "No answer of the old review is suspect: what has changed in the knowledge base since is no "
        + "question that it answered. Whether rules or weights have changed cannot be told." : nil
    return [versions, stale, open, unknown].compactMap(\.self)
  }
}

/// How much speaks for a finding, in a word and a number.
enum FindingStrength {
  static func word(_ finding: Finding?) -> String {
    guard let finding else { return "not touched by any answer" }
    let support = SignificantDigits.text(finding.support, digits: 2)
    let word = finding.strength == .none ? "no sign" : finding.strength.rawValue
    return "\(word) (\(support))"
  }
}
