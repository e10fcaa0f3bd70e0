internal import Assessment
internal import KnowledgeBase

/// What was seen after it went live; nothing at all before anything was.
enum SectionFollowUp {
  static func blocks(_ subject: Subject) -> [Block] {
    guard !subject.review.followUps.isEmpty else { return [] }
    let heading = Block.heading(level: 2, "After it went live")
    let followedUp: FollowedUp
    do {
      followedUp = try FollowedUp(subject.evaluation, in: subject.catalog)
    } catch {
      return [heading, .paragraph(contradiction(error, subject))]
    }
    let sentences = FollowUpSentences(subject: subject, followedUp: followedUp)
    let limits = sentences.limits
    return [heading, .items(sentences.entries)]
      + (limits.isEmpty ? [] : [.paragraph("Against its limits:"), .items(limits)])
      + (followedUp.facts.isEmpty ? [] : [.paragraph(sentences.result.joined(separator: " "))])
  }

  private static func contradiction(_ problem: Evaluation.Problem, _ subject: Subject) -> String {
    guard case .ledger(let problem) = problem else { return "" }
    return "What was measured contradicts the rest of the review: "
      + Words.ended(subject.markup.text("\(problem)"))
  }
}
