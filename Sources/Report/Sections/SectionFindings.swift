internal import Assessment
internal import KnowledgeBase
import Quantities

/// The anti-patterns that the answers point to: the strong ones with their reasons, the others in short.
enum SectionFindings {
  static func blocks(_ subject: Subject) -> [Block] {
    let found = subject.evaluation.findings.filter { $0.strength != .none }
    let strong = found.filter { $0.strength == .strong }
    var told = Told()
    return [.heading(level: 2, "Findings")]
      + strong.prefix(mostInFull).flatMap { finding($0, subject, &told) }
      + others("Also strong", strong.dropFirst(mostInFull), subject)
      + others("Some sign of", found.filter { $0.strength != .strong }[...], subject)
      + [.paragraph(noSign(subject, hasFindings: !found.isEmpty))]
  }

  /// More than these in full would be read by nobody; the others keep a line each.
  private static let mostInFull = 3

  /// What a finding before has said already, so that the next need not say it again.
  private struct Told {
    var stories: Set<String> = []
    var remedies: Set<ArticleID> = []
    var isFirst = true
  }

  private static func finding(
    _ finding: Finding, _ subject: Subject, _ told: inout Told
  ) -> [Block] {
    let words = FindingWords(subject: subject, finding: finding)
    guard let article = subject.catalog.article(finding.id) else { return [] }
    let markup = subject.markup
    var items = finding.reasonsFor.map { "Speaks for this finding: \(words.text($0))" }
    items += finding.reasonsAgainst.map { "Speaks against it: \(words.text($0))" }
    items.append("Written in \(subject.link(finding.id)), \(trace(finding, article, subject))")
    if let story = words.story, told.stories.insert(story).inserted {
      items.append("Resembles: \(story).")
    }
    let chart = NeighbourhoodChart(subject: subject, finding: finding.id)
    if told.isFirst { items += [chart.causes, chart.signals].compactMap(\.self) }
    let remedies = words.remedies(worsens: { told.remedies.insert($0).inserted })
    if !remedies.isEmpty { items.append("What helps: \(remedies.joined(separator: "; ")).") }
    let picture = told.isFirst ? chart.mermaid.map { [Block.flowchart($0)] } ?? [] : []
    told.isFirst = false
    return [
      .heading(level: 3, "\(markup.text(article.title)): \(finding.strength.rawValue)"),
      .paragraph(markup.text(article.summary)), .items(items),
    ] + picture
  }

  /// Those that are not shown in full, an item each: the strong ones with what they are, the others
  /// without, since they share most of their answers with the strong ones.
  private static func others(
    _ heading: String, _ findings: ArraySlice<Finding>, _ subject: Subject
  ) -> [Block] {
    let items = findings.compactMap { finding in
      subject.catalog.article(finding.id).map { article in
        let summary =
          finding.strength == .strong
          ? ": " + Words.ended(subject.markup.text(Words.firstSentence(of: article.summary))) + " "
          : ": "
        let against =
          finding.reasonsAgainst.isEmpty ? "" : ", \(finding.reasonsAgainst.count) against"
        return subject.link(finding.id) + summary
          + "\(Words.counted(finding.reasonsFor.count, "answer")) for it\(against); "
          + trace(finding, article, subject)
      }
    }
    guard !items.isEmpty, let first = findings.first else { return [] }
    let command = subject.markup.code("counterweight why FILE \(first.id)")
    return [
      .heading(level: 3, heading), .items(items),
      .paragraph("Which answers these are: \(command)."),
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
    return "\(markup.code(article.location.description)), "
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
