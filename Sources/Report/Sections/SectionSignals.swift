internal import Assessment
internal import KnowledgeBase

/// What to watch once it is live: the tripwires of the ledger, then the signals of the findings.
enum SectionSignals {
  static func blocks(_ subject: Subject) -> [Block] {
    let items = Tripwires(subject: subject).sentences + signals(subject)
    return [
      .heading(level: 2, "Signals to watch"),
      items.isEmpty ? .paragraph("None: no finding names a signal.") : .items(items),
    ]
  }

  private static func signals(_ subject: Subject) -> [String] {
    var seen: Set<ArticleID> = []
    let all = subject.evaluation.findings
    let strong = all.filter { $0.strength == .strong }
    // Nobody watches twenty signals; where something is strong, that is what to watch.
    let found = strong.isEmpty ? all.filter { $0.strength == .some } : strong
    return found.flatMap { FindingWords(subject: subject, finding: $0).signals }
      .filter { seen.insert($0).inserted }
      .compactMap { signal($0, subject) }
  }

  private static func signal(_ id: ArticleID, _ subject: Subject) -> String? {
    guard let article = subject.catalog.article(id) else { return nil }
    let threshold = article.sections.first { $0.name == "Threshold" }?.text ?? ""
    let sentence = Words.firstSentence(of: threshold)
    return
      "\(subject.link(id)): \(subject.markup.text(sentence.isEmpty ? article.summary : sentence))"
  }
}
