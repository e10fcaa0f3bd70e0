public import Assessment
public import KnowledgeBase
import Quantities

/// What `counterweight score` prints: the verdict and its reasons in ten to twenty plain lines.
public enum ScoreSummary {
  /// The lines, each ended by a line end; no markup, nothing that could move a cursor.
  public static func text(_ evaluation: Evaluation, _ catalog: Catalog) -> String {
    let subject = Subject(
      evaluation: evaluation, catalog: catalog, markup: .plain, links: ArticleLinks())
    let overview = Overview(subject: subject)
    var lines = ["Review: \(subject.markup.text(evaluation.review.title))"]
    lines += overview.verdictLines
    lines += [overview.reason, overview.breakEven].compactMap(\.self)
    lines += [overview.payers, overview.score, overview.coverage].map { $0.text(.plain) }
    lines += findings(subject)
    lines += [overview.settled, overview.turning, overview.narrowing].compactMap {
      $0?.text(.plain)
    }
    lines += notKnown(subject) + toConfirm(subject) + noLongerAsked(subject)
    return lines.map { $0 + "\n" }.joined()
  }

  /// More than these stand in the report.
  private static let mostFindings = 3
  private static let mostNames = 5

  private static func findings(_ subject: Subject) -> [String] {
    let found = subject.evaluation.findings.filter { $0.strength != .none }
    guard !found.isEmpty else {
      let isUntold = subject.evaluation.findings.isEmpty
      return [isUntold ? "Findings: none yet." : "Findings: no sign of any anti-pattern."]
    }
    let lines = found.prefix(mostFindings).compactMap { finding in
      subject.catalog.article(finding.id).map { article in
        let story = FindingWords(subject: subject, finding: finding).story.map {
          " Seen in: \($0)."
        }
        return
          "Finding, \(finding.strength.rawValue): \(article.title) (\(finding.id)).\(story ?? "")"
      }
    }
    let rest = found.dropFirst(mostFindings).map(\.id.rawValue)
    return lines + (rest.isEmpty ? [] : ["Also: \(shortened(rest))."])
  }

  private static func notKnown(_ subject: Subject) -> [String] {
    let gaps = subject.ledger.missing.map { subject.name(of: $0.quantity, in: $0.population) }
    let unknown = subject.questions.filter { $0.state == .unknown }
      .map(\.question.id.rawValue)
    let all = gaps + unknown
    guard !all.isEmpty else { return [] }
    return ["Not known: \(shortened(all))."]
  }

  /// Answers that do not count until somebody confirms them, each with what was answered.
  private static func toConfirm(_ subject: Subject) -> [String] {
    let answers = SuspectAnswer.all(subject.evaluation).map { suspect in
      "\(suspect.question.id) (was \(subject.markup.code(suspect.answer.choice.key))"
        + "\(suspect.isOptionGone ? ", which is no answer any more" : ""))"
    }
    guard !answers.isEmpty else { return [] }
    return ["To be confirmed, since the question changed: \(Words.list(answers))."]
  }

  private static func noLongerAsked(_ subject: Subject) -> [String] {
    let answers = subject.answersNoLongerAsked.map { id, answer in
      "\(subject.markup.code(id.rawValue)) (\(subject.markup.code(answer.choice.key)))"
    }
    guard !answers.isEmpty else { return [] }
    return ["Kept and not counted, since no question asks it any more: \(Words.list(answers))."]
  }

  private static func shortened(_ names: [String]) -> String {
    let rest = names.count - mostNames
    return Words.list(rest > 0 ? names.prefix(mostNames) + ["\(rest) more"] : names)
  }
}
