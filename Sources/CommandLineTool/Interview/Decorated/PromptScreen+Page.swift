extension PromptScreen {
  /// A prompt before anything is typed at it.
  init(_ page: PromptPage) {
    let prompt = page.prompt
    self.init(
      status: prompt.heading, text: prompt.text,
      choices: prompt.choices.enumerated().map { place, choice in
        Choice(
          number: place + 1, key: choice.key, text: choice.text, explanation: choice.explanation,
          heading: page.sheet?.headings[place + 1])
      },
      now: prompt.now, letters: Self.letters(of: prompt))
  }

  /// What the letters do, in a few words; those that do nothing here are left out.
  private static func letters(of prompt: InterviewPrompt) -> [String: String] {
    var letters = ["b": "back", "?": "why and examples", "s": "save and leave"]
    if prompt.unavailable.note == nil { letters["n"] = "note" }
    if prompt.unavailable.evidence == nil { letters["e"] = "evidence" }
    if prompt.unavailable.unknown == nil { letters["u"] = "not known" }
    if prompt.unavailable.notApplicable == nil { letters["x"] = "does not apply" }
    return letters
  }
}
