extension Scaffold {
  /// What stands in a section until somebody writes it, in the form that the section demands.
  static func filling(of section: SectionName) -> String {
    switch section {
    case .relation(let relation): "- \(marker) \(demand(of: relation))"
    case .prose(.answers):
      """
      - `best` (0): \(marker) the answer that makes no work for anyone
      - `worst` (4): \(marker) the answer that makes the most
      """
    case .prose(.sources):
      "- \(marker) author, title, publisher and date, then the address between angle brackets."
    case .prose(let prose): "\(marker) \(demand(of: prose))"
    }
  }

  private static func demand(of relation: RelationKind) -> String {
    let far = relation.farKinds.sorted().map(\.withArticle)
    let link = "a link to \(far.joined(separator: " or ")), a colon and why"
    switch relation {
    case .worsens:
      return "\(link); or a quality or a group of people in plain words; or only 'None known.'"
    case .overdoneBecomes: return "\(link); or plain words."
    default: return link + "."
    }
  }

  private static func demand(of prose: SectionName.Prose) -> String {
    switch prose {
    case .howItStarts: "the reasonable steps by which a team gets there."
    case .whatItCosts: "who pays, with what, how often; with numbers where there are any."
    case .limits: "where it does not hold, and what only looks like it."
    case .statement: "the heuristic in the words in which you would tell it a colleague."
    case .whatHappened: "the course of events, in order, as the source tells it."
    case .figures: "every number with its unit and what it was measured on."
    case .caveats: "what the source does not say, and why it may not carry over."
    case .howToSeeIt: "where to look, and what to count."
    case .threshold: "from which value on it matters, and whose value that is."
    case .whatToDo: "the steps, in order, and who takes them."
    case .stopWhen: "what would show that it does not work here."
    case .whyAsk: "what the answer decides."
    case .example: "a case from real work for each end of the scale."
    case .answers, .skipWhen: "a bullet list."
    case .gates, .thresholds, .together, .verdicts, .populations: "a bullet list."
    case .sources: "author, title, publisher and date."
    case .notes: "what does not belong elsewhere."
    }
  }
}
