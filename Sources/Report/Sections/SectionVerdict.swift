internal import Assessment
internal import KnowledgeBase

/// The first screen: what is proposed, the verdict, why, the one sentence of break-even, and the rest in a few lines.
enum SectionVerdict {
  static func blocks(_ subject: Subject) -> [Block] {
    let overview = Overview(subject: subject)
    let reasons = [overview.reason, overview.breakEven].compactMap(\.self)
    return [.title("Review: \(subject.title)")]
      + [overview.proposal].compactMap { $0.map { .paragraph($0.text(subject.markup)) } }
      + [.lead(overview.verdictLines)]
      + reasons.map(Block.paragraph) + [.items(overview.facts.map { $0.text(subject.markup) })]
  }
}
