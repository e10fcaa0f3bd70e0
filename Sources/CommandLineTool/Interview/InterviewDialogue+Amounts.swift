import Assessment
import Quantities
import Report

extension InterviewDialogue {
  /// A typed figure as it was understood.
  private struct UnderstoodAmount {
    /// What is answered with it, one response after the other.
    let responses: [Interview.Response]

    /// What it means, in plain words.
    let words: String

    /// What its reader should know.
    let note: [String]

    /// Whether nothing in it could have been understood otherwise.
    let isLiteral: Bool
  }

  /// Why a typed figure cannot be taken, as a paragraph.
  private struct Misunderstanding: Error {
    let sentence: String
  }

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
      let meant: UnderstoodAmount
      do throws(Misunderstanding) {
        meant =
          interview.step == .saving
          ? try understoodSaving(typed, prompt) : try understood(typed, for: key, prompt)
      } catch {
        return say([error.sentence])
      }
      if meant.isLiteral, meant.note.isEmpty {
        say(["Taken as \(meant.words)."])
        return give(meant.responses, prompt)
      }
      say(["Understood: \(meant.words)."] + meant.note)
      let help = "Enter takes it; another figure replaces it; b goes back to the prompt."
      switch try askText("Enter = right, or type another figure: ", help: help, allowsNothing: true)
      {
      case .back: return say(["The figure was not taken."])
      case .nothing: return give(meant.responses, prompt)
      case .text(let text):
        if ["y", "yes"].contains(text.lowercased()) { return give(meant.responses, prompt) }
        typed = text
      }
    }
  }

  private mutating func give(_ responses: [Interview.Response], _ prompt: InterviewPrompt) {
    for response in responses {
      guard respond(response, prompt) else { return }
    }
  }

  /// What a figure means at the step that asks for it.
  private func understood(
    _ typed: String, for key: QuantityKey, _ prompt: InterviewPrompt
  ) throws(Misunderstanding) -> UnderstoodAmount {
    let reading = try reading(of: typed, for: key.quantity)
    let meant = try meaning(of: reading.entry, in: interview, prompt)
    return UnderstoodAmount(
      responses: [.amount(meant)],
      words: InterviewLabels(interview: interview).readBack(meant, of: key.population),
      note: RatioNote(meant, population: key.population).map { [$0.message] } ?? [],
      isLiteral: reading.isLiteral)
  }

  /// What an amount means where it is asked whether it saves: the direction, and the amount after it.
  private func understoodSaving(
    _ typed: String, _ prompt: InterviewPrompt
  ) throws(Misunderstanding) -> UnderstoodAmount {
    let key = QuantityKey(.machineSaving)
    // A short number is rather that of a choice which is not there.
    let isSlip = typed.count <= Self.longestSlip && typed.allSatisfy(\.isNumber) && typed != "0"
    guard !isSlip, let words = SavingWords(typed) else {
      throw Misunderstanding(
        sentence: InterviewSentences.notAnAnswer(typed, accepted: prompt.accepted))
    }
    let reading = try reading(of: words.amount, for: key.quantity)
    let estimate = reading.entry.estimate
    if estimate.point == .zero {
      return UnderstoodAmount(
        responses: [.direction(.none)], words: InterviewLabels.word(.none).lowercased(), note: [],
        isLiteral: reading.isLiteral && words.direction == nil)
    }
    let isCost = words.direction == .costsMore || estimate.highest <= .zero
    let direction: Interview.SavingDirection = words.direction ?? (isCost ? .costsMore : .saves)
    // What follows is understood as if it were typed at the next prompt.
    var next = interview
    do {
      try next.respond(.direction(direction))
    } catch {
      throw Misunderstanding(
        sentence: InterviewSentences.refusal(error, accepted: prompt.accepted))
    }
    // Where something else is asked first, the amount has its turn later.
    guard next.step == .quantity(key) else {
      return UnderstoodAmount(
        responses: [.direction(direction)], words: InterviewLabels.word(direction).lowercased(),
        note: [], isLiteral: false)
    }
    let isTold = words.direction == nil && direction == .costsMore
    let meant = isTold ? reading.entry : try meaning(of: reading.entry, in: next, prompt)
    do {
      var last = next
      try last.respond(.amount(meant))
    } catch {
      throw Misunderstanding(
        sentence: InterviewSentences.refusal(error, accepted: prompt.accepted))
    }
    let amount = InterviewLabels(interview: next).readBack(meant, of: nil)
    return UnderstoodAmount(
      responses: [.direction(direction), .amount(meant)],
      words: direction == .saves ? "a saving of \(amount)" : amount,
      note: RatioNote(meant).map { [$0.message] } ?? [],
      isLiteral: reading.isLiteral && words.direction != .costsMore)
  }

  private static var longestSlip: Int { 2 }

  private func reading(
    of typed: String, for quantity: QuantityID
  ) throws(Misunderstanding) -> QuantityReading {
    do {
      return try QuantityEntry.reading(
        of: typed, for: quantity, currency: interview.review.currency)
    } catch {
      throw Misunderstanding(sentence: "\(error.message) \(error.accepted)")
    }
  }

  private func meaning(
    of entry: QuantityEntry, in interview: Interview, _ prompt: InterviewPrompt
  ) throws(Misunderstanding) -> QuantityEntry {
    do {
      return try interview.meaning(of: entry)
    } catch {
      throw Misunderstanding(
        sentence: InterviewSentences.refusal(error, accepted: prompt.accepted))
    }
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
