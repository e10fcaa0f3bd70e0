import Assessment
import Quantities
import Report

extension InterviewDialogue {
  /// Reads a figure, shows what was understood, and takes it once that is right.
  mutating func takeAmount(
    _ entry: String, for key: QuantityKey, _ prompt: InterviewPrompt
  ) throws(Stop) {
    var typed = ChoiceWords.isOne(of: ChoiceWords.zero, entry) ? "0" : entry
    if typed.lowercased() == "range", key.quantity.accepts.contains(.range) {
      guard let range = try askRange() else { return say(["No range was taken."]) }
      typed = range
    }
    while true {
      let meant: QuantityEntry
      do {
        let entry = try QuantityEntry.parse(
          typed, for: key.quantity, currency: interview.review.currency)
        meant = try interview.meaning(of: entry)
      } catch let problem as QuantityProblem {
        return say(["\(problem.message) \(problem.accepted)"])
      } catch let refusal as Interview.Refusal {
        return say([InterviewSentences.refusal(refusal, accepted: prompt.accepted)])
      } catch {
        return say(["\(error)"])
      }
      let words = InterviewLabels(interview: interview).readBack(meant, of: key.population)
      let note = RatioNote(meant, population: key.population).map { [$0.message] } ?? []
      if Self.isPlain(typed) {
        say(["Taken as \(words)."])
        return _ = respond(.amount(meant), prompt)
      }
      say(["Understood: \(words)."] + note)
      let help = "Enter takes it; another figure replaces it; b goes back to the prompt."
      switch try askText("Enter = right, or type another figure: ", help: help, allowsNothing: true)
      {
      case .back: return say(["The figure was not taken."])
      case .nothing: return _ = respond(.amount(meant), prompt)
      case .text(let text):
        if ["y", "yes"].contains(text.lowercased()) {
          return _ = respond(.amount(meant), prompt)
        }
        typed = text
      }
    }
  }

  /// Digits and perhaps a point: nothing in it could have been understood otherwise.
  private static func isPlain(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } && !text.contains("..")
  }

  /// The two ends of a range one after the other; nil for leaving it.
  private mutating func askRange() throws(Stop) -> String? {
    let low = try askText(
      "Low end; in 19 of 20 cases it is more: ",
      help: "Type a figure that is hardly ever undercut, or b to leave it.", allowsNothing: false)
    guard case .text(let least) = low else { return nil }
    let high = try askText(
      "High end; in 19 of 20 cases it is less: ",
      help: "Type a figure that is hardly ever exceeded, or b to leave it.", allowsNothing: false)
    guard case .text(let most) = high else { return nil }
    return "\(least) .. \(most)"
  }
}
