/// The answers lens by lens: a box for each question with the level of its answer.
struct LensPicture {
  /// A lens with what was answered.
  struct Row: Hashable {
    let name: String

    /// How many answers there are at each level, from 0 to 4.
    var levels = [0, 0, 0, 0, 0]

    /// How many are open, not known, or to be confirmed.
    var open = 0

    /// How many do not apply or were not needed.
    var left = 0
  }

  let rows: [Row]

  private static let rowHeight = 46.0
  private static let box = 20.0
  private static let step = 23.0

  /// The SVG element.
  func svg(description: String) -> String {
    var canvas = SVGCanvas(height: Self.rowHeight * Double(rows.count))
    for (place, row) in rows.enumerated() {
      let y = Self.rowHeight * Double(place)
      canvas.text(row.name, x: 2, y: y + 13)
      for (column, mark) in Self.marks(row).enumerated() {
        draw(mark, x: 2 + Self.step * Double(column), y: y + 19, on: &canvas)
      }
    }
    return canvas.svg(
      id: "lenses", title: "Levels of the answers, lens by lens", description: description)
  }

  private typealias Mark = (text: String, style: String)

  /// From level 3 on an answer is adverse and its box is dark.
  private static func marks(_ row: Row) -> [Mark] {
    let levels = row.levels.enumerated().flatMap { level, count in
      Array(
        repeating: ("\(level)", level >= AdverseAnswers.leastLevel ? "dark" : "light"),
        count: count)
    }
    return levels + Array(repeating: ("?", "open"), count: row.open)
      + Array(repeating: ("–", "faint"), count: row.left)
  }

  private func draw(_ mark: Mark, x: Double, y: Double, on canvas: inout SVGCanvas) {
    canvas.rectangle(x: x, y: y, width: Self.box, height: Self.box, "box \(mark.style)")
    canvas.text(
      mark.text, x: x + Self.box / 2, y: y + 14.5, .middle, "label in-\(mark.style)")
  }
}
