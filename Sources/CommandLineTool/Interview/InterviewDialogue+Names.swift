import Assessment
import Report

extension InterviewDialogue {
  /// What somebody meant who typed a name that is nearly that of a known group.
  private enum Meant {
    /// The name as it was typed.
    case own

    /// The choice whose name it nearly is.
    case choice(InterviewPrompt.Choice)

    /// Nothing that could be taken.
    case nothing
  }

  /// Takes a name that is nearly that of a known group for that one, if it is meant.
  ///
  /// - Returns: whether that settled it; if not, the name is one of its own.
  mutating func takesNearName(_ name: String, _ prompt: InterviewPrompt) throws(Stop) -> Bool {
    switch try meant(by: name, prompt) {
    case .own: return false
    case .choice(let choice):
      if case .respond(let response) = choice.action { respond(response, prompt) }
      return true
    case .nothing: return true
    }
  }

  /// Takes several groups at once; a name that is nearly a known one is asked about first.
  mutating func take(
    _ entries: [InterviewPrompt.GroupEntry], _ prompt: InterviewPrompt
  ) throws(Stop) {
    var names: [String] = []
    for entry in entries {
      var name = entry.name
      if !entry.isCertain {
        switch try meant(by: name, prompt) {
        case .own: break
        case .choice(let choice): name = choice.text
        case .nothing: return
        }
      }
      names.append(name)
    }
    guard respond(.groups(names), prompt) else { return }
    for entry in entries {
      guard let typed = entry.completed else { continue }
      surface.remark([InterviewSentences.completed(typed, as: entry.name)])
    }
  }

  /// Asks once whether a name that is nearly that of a known group means that group.
  private mutating func meant(by name: String, _ prompt: InterviewPrompt) throws(Stop) -> Meant {
    let choices = prompt.choices.filter(\.namesGroup)
    let own = interview.step.population.flatMap(interview.group)?.title
    let others = interview.review.populations.map(\.title).filter { title in
      title != own && !choices.contains { $0.text == title }
    }
    let names = choices.map(\.text) + others
    guard let near = ChoiceWords.nearName(of: name, among: names) else { return .own }
    let help = "Enter takes \(names[near]); n keeps \(name) as a group of its own; b leaves both."
    say(["Do you mean \(names[near])?"])
    while true {
      switch try ask("Enter = yes, n = no, keep what I typed: ").trimmingBlanks.lowercased() {
      case "", "y", "yes":
        if choices.indices.contains(near) { return .choice(choices[near]) }
        say([InterviewSentences.refusal(.groupExists(names[near]), accepted: prompt.accepted)])
        return .nothing
      case "n", "no": return .own
      case "b":
        say(["No name was taken."])
        return .nothing
      case "s": throw .leave
      default: say([help])
      }
    }
  }
}

extension InterviewPrompt.Choice {
  /// Whether it is the name of a group.
  fileprivate var namesGroup: Bool {
    switch action {
    case .respond(.groups(let names)): !names.isEmpty
    case .respond(.group), .respond(.keeper(.group)): true
    default: false
    }
  }
}
