/// What a report says, in its order; the record and the notes come after it.
enum ReportSections {
  static func all(_ subject: Subject) -> [ReportSection] {
    [
      ReportSection(id: "verdict", blocks: SectionVerdict.blocks(subject)),
      ReportSection(id: "next-steps", blocks: SectionNextSteps.blocks(subject)),
      ReportSection(id: "ledger", blocks: SectionLedger.blocks(subject)),
      ReportSection(id: "flips", blocks: SectionProspects.blocks(subject)),
      ReportSection(id: "findings", blocks: SectionFindings.blocks(subject)),
      ReportSection(id: "counter-evidence", blocks: SectionCounterEvidence.blocks(subject)),
      ReportSection(id: "not-known", blocks: SectionNotKnown.blocks(subject)),
      ReportSection(id: "signals", blocks: SectionSignals.blocks(subject)),
      ReportSection(id: "follow-up", blocks: SectionFollowUp.blocks(subject)),
      ReportSection(id: "answers", blocks: SectionAnswers.blocks(subject)),
      ReportSection(id: "assumptions", blocks: SectionAssumptions.blocks(subject)),
      ReportSection(id: "method", blocks: SectionMethod.blocks(subject)),
    ].filter { !$0.blocks.isEmpty }
  }
}
