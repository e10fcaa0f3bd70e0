/// Paragraphs as lines of a screen.
enum ScreenText {
  /// A paragraph, broken between words; what follows `12. ` stands below its text.
  static func lines(
    _ text: String, _ textStyle: TextStyle = [], columns: Int, _ style: ScreenStyle
  ) -> [[Span]] {
    let text = style.shown(text)
    let indent = LineWrapping.numberWidth(text)
    var layout = TextLayout(width: columns)
    layout.paragraph(
      [Span(text, textStyle)],
      TextLayout.Margin(rest: String(repeating: " ", count: indent)))
    return layout.lines
  }

  /// What is left of a prompt that was answered: one line.
  ///
  /// Where both have no room, the name of what was asked is cut before the answer is.
  static func line(_ answered: AnsweredLine, columns: Int, _ style: ScreenStyle) -> [Span] {
    let room = columns - 1
    let answer = [Span(style.shown(answered.answer))].map { Span(visible($0.text)) }
    let mark = (answered.name.hasSuffix("?") ? " " : ": ") + (answered.isChanged ? "now " : "")
    let left = max(room - answer.cells - mark.count, room / 3)
    let name = [Span(visible(style.shown(answered.name)), .dim)].cut(to: left, style)
    return (name + [Span(mark)] + answer).cut(to: room, style)
  }

  /// A text that cannot move the cursor or turn the direction of what follows.
  static func visible(_ text: String) -> String { InterviewText.cleaned(text) }
}
