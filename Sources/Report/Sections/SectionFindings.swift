internal import Assessment
internal import KnowledgeBase
import Quantities

/// The anti-patterns that the answers point to, each with its reasons and where it is written.
enum SectionFindings {
  static func blocks(_ subject: Subject) -> [Block] {
    let found = subject.evaluation.findings.filter { $0.strength != .none }
    return [.heading(level: 2, "Findings")] + found.flatMap { finding($0, subject) }
      + [.paragraph(noSign(subject, hasFindings: !found.isEmpty))]
  }

  private static func finding(_ finding: Finding, _ subject: Subject) -> [Block] {
    let words = FindingWords(subject: subject, finding: finding)
    guard let article = subject.catalog.article(finding.id) else { return [] }
    let markup = subject.markup
    var items = finding.reasonsFor.map { "For: \(words.text($0))" }
    items += finding.reasonsAgainst.map { "Against: \(words.text($0))" }
    items.append(trace(finding, article, subject))
    if let story = words.story { items.append("Resembles: \(story).") }
    if finding.strength == .strong, !words.remedies.isEmpty {
      items.append("What helps: \(words.remedies.joined(separator: "; ")).")
    }
    return [
      .heading(level: 3, "\(markup.text(article.title)): \(finding.strength.rawValue)"),
      .paragraph(markup.text(article.summary)), .items(items),
    ]
  }

  private static func trace(
    _ finding: Finding, _ article: Article, _ subject: Subject
  ) -> String {
    let markup = subject.markup
    let draft =
      article.status == .draft
      ? " \(markup.emphasis("Draft:")) nobody has checked it against its sources yet." : ""
    let prior = PlainNumber.rounded(subject.evaluation.policy.value(.supportPrior))
    return "Written in \(subject.link(finding.id)), \(markup.code(article.location.description)), "
      + "fingerprint \(markup.code(article.fingerprint)). "
      + "Support \(finding.sum)/(\(finding.attainable) + \(prior)) = "
      + "\(PlainNumber.rounded(finding.support)).\(draft)"
  }

  private static func noSign(_ subject: Subject, hasFindings: Bool) -> String {
    let others = subject.evaluation.findings.filter { $0.strength == .none }
      .compactMap { subject.catalog.article($0.id).map { subject.markup.text($0.title) } }
    guard !others.isEmpty else {
      return hasFindings
        ? "The answers bear on no other anti-pattern." : "No answer bears on an anti-pattern yet."
    }
    let opening =
      hasFindings ? "No sign of" : "No sign of any anti-pattern on which the answers bear"
    return "\(opening): \(others.joined(separator: "; "))."
  }
}
