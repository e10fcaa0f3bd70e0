internal import Assessment
internal import KnowledgeBase

/// What would flip the verdict: smaller changes first, then what the figures hang on.
enum SectionProspects {
  static func blocks(_ subject: Subject) -> [Block] {
    guard let prospects = subject.prospects else { return [] }
    return [.heading(level: 2, "What would flip it")] + settled(subject, prospects)
      + flips(subject, prospects) + stakes(subject, prospects)
  }

  private static func settled(_ subject: Subject, _ prospects: Prospects) -> [Block] {
    let words = SettledSentences(subject: subject, settledness: prospects.settledness)
    // That it is settled stands on the first screen.
    guard !words.parts.isEmpty else { return [] }
    return [.paragraph("Not settled yet. It could still change:"), .items(words.parts)]
  }

  private static func flips(_ subject: Subject, _ prospects: Prospects) -> [Block] {
    let words = FlipSentences(subject: subject, flips: prospects.flips)
    return [.paragraph(words.heading)] + (words.all.isEmpty ? [] : [.items(words.all)])
  }

  private static func stakes(_ subject: Subject, _ prospects: Prospects) -> [Block] {
    let words = StakeSentences(subject: subject, stakes: prospects.stakes)
    guard !words.rows.isEmpty else { return [] }
    let blocks: [Block] = [
      .paragraph(
        "What the net value hangs on, each figure from its low to its high end (P5 and P95, or the "
          + "values tried of an assumption) with the others at their medians:"),
      .items(words.rows),
    ]
    return blocks + [words.turnsAndBreakEven].compactMap { $0.map(Block.paragraph) }
      + [words.drawing].compactMap { $0.map(Block.drawing) }
  }
}
