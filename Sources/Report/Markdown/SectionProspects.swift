internal import Assessment
internal import KnowledgeBase

/// What would flip the verdict: smaller changes first, then what the figures hang on.
enum SectionProspects {
  static func lines(_ subject: Subject) -> [String] {
    guard let prospects = subject.prospects else { return [] }
    return ["## What would flip it", ""] + settled(subject, prospects) + [""]
      + flips(subject, prospects) + stakes(subject, prospects)
  }

  private static func settled(_ subject: Subject, _ prospects: Prospects) -> [String] {
    let words = SettledSentences(subject: subject, settledness: prospects.settledness)
    guard !words.parts.isEmpty else { return [words.short] }
    return ["Not settled yet. It could still change:", ""] + words.parts.map { "- " + $0 }
  }

  private static func flips(_ subject: Subject, _ prospects: Prospects) -> [String] {
    let words = FlipSentences(subject: subject, flips: prospects.flips)
    let items = words.all.map { "- " + $0 }
    return [words.heading] + (items.isEmpty ? [] : [""] + items)
  }

  private static func stakes(_ subject: Subject, _ prospects: Prospects) -> [String] {
    let rows = StakeSentences(subject: subject, stakes: prospects.stakes).rows
    guard !rows.isEmpty else { return [] }
    return [
      "",
      "What the net value hangs on, each figure from its low to its high end (P5 and P95, or the "
        + "values tried of an assumption) with the others at their medians:", "",
    ] + rows.map { "- " + $0 }
  }
}
