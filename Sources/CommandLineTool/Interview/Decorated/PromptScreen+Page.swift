extension PromptScreen {
  /// A prompt before anything is typed at it.
  init(_ page: PromptPage) {
    let prompt = page.prompt
    self.init(
      status: prompt.heading, text: prompt.text, detail: prompt.detail,
      choices: prompt.choices.enumerated().map { place, choice in
        Choice(
          number: place + 1, key: choice.key, text: choice.text, explanation: choice.explanation,
          heading: page.sheet?.headings[place + 1], others: choice.others,
          canBeMarked: choice.canBeMarked)
      },
      now: prompt.now, keys: prompt.keys.map { Letter(letter: $0.letter, word: $0.word) },
      fewest: prompt.fewest, isNaming: prompt.isNaming)
  }
}
