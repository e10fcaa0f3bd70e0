internal import Assessment
internal import KnowledgeBase

/// What to watch once it is live: limits that can be measured first, then the signals of the findings.
enum SectionSignals {
  static func blocks(_ subject: Subject) -> [Block] {
    let signals = signals(subject)
    let found = signals.compactMap { signal($0, subject) }
    let isStrong = subject.evaluation.findings.contains { $0.strength == .strong }
    let shown = found.prefix(isStrong ? mostSignals : mostWeakSignals)
    let items = Tripwires(subject: subject).limits + shown
    let rest = found.count - shown.count
    return [
      .heading(level: 2, "Signals to watch"),
      items.isEmpty
        ? .paragraph("None yet: no figure sets a limit, and no finding names a signal.")
        : .items(items),
    ]
      + (rest > 0
        ? [
          .paragraph(
            "\(Words.counted(rest, "more signal")) \(rest == 1 ? "stands" : "stand") in the articles of "
              + "these findings, under “Signalled by”.")
        ] : [])
  }

  /// Nobody watches twenty signals; where something is strong, its own are what to watch.
  private static let mostSignals = 6
  private static let mostWeakSignals = 3

  private static func signals(_ subject: Subject) -> [ArticleID] {
    var seen: Set<ArticleID> = []
    let all = subject.evaluation.findings
    let strong = all.filter { $0.strength == .strong }
    let found = strong.isEmpty ? all.filter { $0.strength == .some } : strong
    return found.flatMap { FindingWords(subject: subject, finding: $0).signals }
      .filter { seen.insert($0).inserted }
  }

  private static func signal(_ id: ArticleID, _ subject: Subject) -> String? {
    guard let article = subject.catalog.article(id) else { return nil }
    let sentence = Words.firstSentence(of: article.text(ofSection: "Threshold"))
    return
      "\(subject.link(id)): \(subject.markup.text(sentence.isEmpty ? article.summary : sentence))"
  }
}
