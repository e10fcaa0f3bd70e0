internal import Assessment
internal import KnowledgeBase
import Quantities

/// Two designs side by side; neither is the old one, and no number adds them up.
struct AlternativesPage {
  let alternatives: Alternatives
  let subject: ComparisonSubject

  private var both: [(name: String, subject: Subject, flips: Flips)] {
    [
      ("First", subject.first, alternatives.firstFlips),
      ("Second", subject.second, alternatives.secondFlips),
    ]
  }

  var text: String {
    let titles = names
    var page = ComparisonPage(title: "Two designs side by side", subject.markup)
    page.list([
      "\(subject.markup.strong("First:")) \(titles.first)",
      "\(subject.markup.strong("Second:")) \(titles.second)",
    ])
    page.paragraph([subject.currencies].compactMap(\.self))
    page.section("Side by side")
    page.list(results)
    page.section("Who pays, who gains, who was asked")
    page.list(both.map { ComparisonPage.Item(text: "\($0.name):", details: people($0.subject)) })
    page.section("Adverse answers")
    page.list(adverse)
    page.section("Findings")
    page.list(both.map { "\($0.name): \(findings($0.subject))" })
    page.section("What each would need to be better")
    page.list(
      both.map { name, subject, flips in
        let sentences = FlipSentences(subject: subject, flips: flips)
        return ComparisonPage.Item(
          text: "\(name): \(Words.uncapitalised(sentences.heading))",
          details: sentences.all.prefix(Self.mostFlips)
            + [BreakEvenSentence(subject: subject).text])
      })
    page.section("In short")
    page.paragraph(AlternativesSentences(alternatives: alternatives).all)
    return page.text
  }

  /// The titles, told apart by their files where they are one.
  private var names: (first: String, second: String) {
    guard subject.isOneTitle else { return subject.titles }
    let files = subject.files
    return (
      "\(subject.titles.first), \(subject.markup.code(files.first))",
      "\(subject.titles.second), \(subject.markup.code(files.second))"
    )
  }

  private var results: [String] {
    let verdicts = ("Verdict", alternatives.first.ruling, alternatives.second.ruling)
    let left = ComparisonResults(subject: subject.first).all
    let right = ComparisonResults(subject: subject.second).all
    let pairs =
      [(verdicts.0, subject.ruling(verdicts.1), subject.ruling(verdicts.2))]
      + zip(left, right).map { ($0.name, $0.value, $1.value) }
    return pairs.map { name, first, second in
      let values = first == second ? "both \(first)" : "first \(first); second \(second)"
      return "\(subject.markup.strong(name + ":")) \(values)."
    }
  }

  private func people(_ subject: Subject) -> [String] {
    let lines = subject.evaluation.standings.map { standing in
      let figures = subject.timed
      let toil =
        standing.ledger.toil.map { amount in
          amount.isPositive ? "gives time worth \(figures.moneyWithSpread(amount)) a year" : nil
        } ?? (standing.pays ? "gives time that is not known" : nil)
      let gain = standing.ledger.gain.flatMap { amount in
        amount.isPositive
          ? "gets back time worth \(figures.moneyWithSpread(amount)) a year" : nil
      }
      let named = [
        standing.isPayingCost(in: subject.review) ? "pays a cost" : nil,
        standing.isGainingSaving(in: subject.review) ? "gains a saving" : nil,
      ]
      let parts = [toil, gain].compactMap(\.self) + named.compactMap(\.self)
      let flag =
        standing.isExternalised ? " " + subject.markup.emphasis("Externalised toil.") : ""
      let what = parts.isEmpty ? "neither pays nor gains" : Words.list(parts)
      return "\(subject.markup.text(standing.population.title)) "
        + "(\(self.subject.population(standing.population))): \(what).\(flag)"
    }
    return lines.isEmpty ? ["Nobody is named yet."] : lines
  }

  private var adverse: [ComparisonPage.Item] {
    let adverse = alternatives.adverse
    let groups = [
      ("Only the first", adverse.onlyFirst, [subject.first]),
      ("Only the second", adverse.onlySecond, [subject.second]),
      ("Both", adverse.both, [subject.first, subject.second]),
    ]
    return groups.map { name, ids, sides in
      ComparisonPage.Item(
        text: "\(name): \(Words.counted(ids.count, "adverse answer")).",
        details: ids.map { id in "\(subject.question(id)) \(answers(id, sides))" })
    }
  }

  private func answers(_ id: ArticleID, _ sides: [Subject]) -> String {
    let texts = sides.compactMap { side in
      side.questions.first { $0.question.id == id }.flatMap { question -> String? in
        guard case .answered(let option) = question.state else { return nil }
        return subject.quoted(option)
      }
    }
    guard let first = texts.first, let last = texts.last, first != last else {
      return Words.ended(texts.first ?? "")
    }
    return "First: \(first). Second: \(last)."
  }

  private func findings(_ subject: Subject) -> String {
    let groups = [Finding.Strength.strong, .some].compactMap { strength -> String? in
      let found = subject.evaluation.findings.filter { $0.strength == strength }
      return found.isEmpty
        ? nil : "\(strength.rawValue): \(Words.list(found.map { subject.link($0.id) }))"
    }
    return groups.isEmpty
      ? "no sign of any anti-pattern." : groups.joined(separator: "; ") + "."
  }

  /// All of them stand in each design's own report.
  private static let mostFlips = 3
}

extension PopulationStanding {
  fileprivate func isPayingCost(in review: Review) -> Bool {
    review.quantities.values.contains { $0.pays == population.id }
  }

  fileprivate func isGainingSaving(in review: Review) -> Bool {
    review.quantities.values.contains { $0.gains == population.id }
  }
}
