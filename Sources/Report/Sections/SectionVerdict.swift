internal import Assessment
internal import KnowledgeBase

/// The first screen: the verdict, why, the one sentence of break-even, and the rest in a few lines.
enum SectionVerdict {
  static func blocks(_ subject: Subject) -> [Block] {
    let overview = Overview(subject: subject)
    let reasons = [overview.reason, overview.breakEven].compactMap(\.self)
    return [.title("Review: \(subject.title)"), .lead(overview.verdictLines)]
      + reasons.map(Block.paragraph) + [.items(overview.facts.map { $0.text(subject.markup) })]
  }
}
