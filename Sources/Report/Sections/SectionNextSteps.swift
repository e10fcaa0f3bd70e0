/// What to do next, and who does it.
enum SectionNextSteps {
  static func blocks(_ subject: Subject) -> [Block] {
    let steps = NextSteps(subject: subject)
    let items = [ListItem(steps.decider), steps.proposer].compactMap(\.self)
    return [.heading(level: 2, "What to do next"), .list(items)]
  }
}
