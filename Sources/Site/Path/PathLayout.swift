/// The questions as a row of numbers from top to bottom, with a bow from each to those that it can spare.
struct PathLayout: Hashable, Sendable {
  /// A question that can spare a later one, both by their places from 0 on.
  struct Skip: Hashable, Sendable {
    let from: Int
    let to: Int
  }

  let width = 128
  let height: Int

  /// The bow of each skip, as an SVG path.
  let bows: [Skip: String]

  /// The height of a row: what a finger needs.
  static let row = 24

  /// Where the points stand.
  static let pointX = 34

  init(count: Int, skips: [Skip]) {
    height = count * Self.row
    bows = Dictionary(
      skips.map { skip in
        let reach = min(14 + 6 * (skip.to - skip.from), 120)
        let x = Self.pointX + 5
        return (
          skip,
          "M\(x) \(Self.y(skip.from))C\(x + reach) \(Self.y(skip.from)) "
            + "\(x + reach) \(Self.y(skip.to)) \(x) \(Self.y(skip.to))"
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The middle of a row.
  static func y(_ place: Int) -> Int { place * row + row / 2 }

  /// The room of a row's link.
  static func box(_ place: Int) -> MapRectangle {
    MapRectangle(x: 0, y: place * row, width: pointX + 8, height: row)
  }
}
