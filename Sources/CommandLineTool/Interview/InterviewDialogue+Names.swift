import Assessment
import Report

extension InterviewDialogue {
  /// Asks once whether a name that is nearly that of a known group means that group.
  ///
  /// - Returns: whether that settled it; if not, the name is one of its own.
  mutating func takesNearName(_ name: String, _ prompt: InterviewPrompt) throws(Stop) -> Bool {
    let choices = prompt.choices.filter { $0.key != "remove" }
    let own = interview.step.population.flatMap(interview.group)?.title
    let others = interview.review.populations.map(\.title).filter { title in
      title != own && !choices.contains { $0.text == title }
    }
    let names = choices.map(\.text) + others
    guard let near = ChoiceWords.nearName(of: name, among: names) else { return false }
    let help = "Enter takes \(names[near]); n keeps \(name) as a group of its own; b leaves both."
    say(["Do you mean \(names[near])?"])
    while true {
      switch try ask("Enter = yes, n = no, keep what I typed: ").trimmingBlanks.lowercased() {
      case "", "y", "yes":
        guard choices.indices.contains(near) else {
          say([
            InterviewSentences.refusal(.groupExists(names[near]), accepted: prompt.accepted)
          ])
          return true
        }
        if case .respond(let response) = choices[near].action { respond(response, prompt) }
        return true
      case "n", "no": return false
      case "b":
        say(["No name was taken."])
        return true
      case "s": throw .leave
      default: say([help])
      }
    }
  }
}
