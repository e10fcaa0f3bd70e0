internal import Assessment
internal import KnowledgeBase

/// The first screen: the verdict, why, the one sentence of break-even, and the rest in a few lines.
enum SectionVerdict {
  static func lines(_ subject: Subject) -> [String] {
    let overview = Overview(subject: subject)
    var lines = ["# Review: \(subject.title)", "", overview.verdict]
    for paragraph in [overview.reason, overview.breakEven].compactMap(\.self) {
      lines += ["", paragraph]
    }
    lines += [""] + overview.facts.map { "- " + $0.text(subject.markup) }
    return lines
  }
}
