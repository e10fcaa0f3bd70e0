/// The choices of a prompt, or as many as have room around the one that Enter would take.
struct ChoiceWindow {
  let screen: PromptScreen
  let rows: Int
  let room: Int
  let style: ScreenStyle

  /// Whether there is room for every choice, whichever of them is explained.
  var hasAll: Bool { screen.choices.map(block).map(\.count).reduce(0, +) < rows }

  var lines: [[Span]] {
    let blocks = screen.matching.map(block)
    let heights = blocks.map(\.count)
    guard heights.reduce(0, +) > rows else { return blocks.flatMap(\.self) }
    // Without room for a choice and the two lines that count the others, there is no list.
    guard rows >= Self.leastRows else { return [] }
    let shown = shown(heights)
    let (above, below) = (shown.lowerBound, blocks.count - shown.upperBound)
    return [more(above, "above")] + blocks[shown].flatMap(\.self) + [more(below, "below")]
  }

  private static let leastRows = 4

  /// The place among the choices from which a list goes on below those that are shown; 0 at its end.
  var nextTop: Int {
    let heights = screen.matching.map(block).map(\.count)
    guard heights.reduce(0, +) > rows, rows >= Self.leastRows else { return 0 }
    let end = shown(heights).upperBound
    return end < heights.count ? end : 0
  }

  /// The places to show: around the choice that Enter would take, else from where the list was paged to.
  private func shown(_ heights: [Int]) -> Range<Int> {
    if let focus = screen.matching.firstIndex(where: { $0.number == screen.chosen }) {
      return Self.window(heights, around: focus, rows: rows - 2)
    }
    let top = min(screen.top, heights.count - 1)
    return Self.window(heights, from: top, rows: rows - 2)
  }

  /// The places to show: one and what has room after it, at the end of a list before it too.
  static func window(_ heights: [Int], from top: Int, rows: Int) -> Range<Int> {
    var (first, end) = (top, top + 1)
    var used = heights[top]
    while end < heights.count, used + heights[end] <= rows {
      used += heights[end]
      end += 1
    }
    while end == heights.count, first > 0, used + heights[first - 1] <= rows {
      first -= 1
      used += heights[first]
    }
    return first..<end
  }

  /// The places to show: the focus, and what has room after and before it.
  static func window(_ heights: [Int], around focus: Int, rows: Int) -> Range<Int> {
    var (first, end) = (focus, focus + 1)
    var used = heights[focus]
    while true {
      // Evenly on both sides, as long as there is something there.
      let takesAfter = end < heights.count && (first == 0 || end - focus <= focus - first + 1)
      if takesAfter, used + heights[end] <= rows {
        used += heights[end]
        end += 1
      } else if first > 0, used + heights[first - 1] <= rows {
        first -= 1
        used += heights[first]
      } else if end < heights.count, used + heights[end] <= rows {
        used += heights[end]
        end += 1
      } else {
        return first..<end
      }
    }
  }

  private func more(_ count: Int, _ side: String) -> [Span] {
    guard count > 0 else { return [Span("", .dim)] }
    let letter = screen.activeKeys.contains { $0.letter == "l" } ? "l, " : ""
    let keys = side == "below" ? ": \(letter)arrows, Page Down" : ""
    return [Span("  \(style.ellipsis) \(count) more \(side)\(keys)", .dim)]
  }

  /// One choice with what stands above and below it.
  private func block(_ choice: PromptScreen.Choice) -> [[Span]] {
    let isChosen = choice.number == screen.chosen
    let textStyle: TextStyle = isChosen ? .bold : screen.isChoosing ? [] : .dim
    let number = "\(choice.number). "
    var layout = TextLayout(width: room + 1)
    if let heading = choice.heading { layout.paragraph([Span(heading + ":", .bold)]) }
    let indent = String(repeating: " ", count: number.count)
    let mark = choice.canBeMarked ? (screen.marked.contains(choice.number) ? "[x] " : "[ ] ") : ""
    var spans = [Span(mark + style.shown(choice.text), textStyle)]
    if screen.isFiltering, let key = choice.key { spans.append(Span(" (\(key))", .dim)) }
    layout.paragraph(
      spans,
      TextLayout.Margin(first: (isChosen ? style.marker : "  ") + number, rest: "  " + indent))
    var lines = layout.lines
    if isChosen, let explanation = choice.explanation {
      let line = [Span("  " + indent + style.shown(explanation), .dim)]
      lines.append(line.cut(to: room, style))
    }
    return lines
  }
}
