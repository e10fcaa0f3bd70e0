import Quantities

/// How far each figure moves the net value: a bar from its low end to its high end.
struct TornadoPicture {
  /// A figure and the net values at its two ends.
  struct Row {
    let name: String
    let netAtLow: Double
    let netAtHigh: Double
  }

  /// The greatest swing first.
  let rows: [Row]

  /// The net value with every figure at its median.
  let middle: Double

  /// The code of the currency.
  let currency: String

  private static let margin = 10.0
  private static let top = 34.0
  private static let rowHeight = 36.0

  /// The SVG element.
  func svg(description: String) -> String {
    let floor = Self.top + Self.rowHeight * Double(rows.count) + 4
    var canvas = SVGCanvas(height: floor + 40)
    let values: [Double] = rows.map(\.netAtLow) + rows.map(\.netAtHigh) + [middle, 0]
    let least = values.min() ?? 0
    let most = values.max() ?? 0
    let across = Scale(
      values: least...most, places: (Self.margin, SVGCanvas.width - Self.margin))
    ZeroLine(x: across(0), top: 4, floor: floor).draw(on: &canvas)
    canvas.line(from: (across(middle), Self.top), to: (across(middle), floor + 6), "mark")
    for (place, row) in rows.enumerated() {
      draw(row, y: Self.top + Self.rowHeight * Double(place), across, on: &canvas)
    }
    canvas.line(
      from: (Self.margin, floor), to: (SVGCanvas.width - Self.margin, floor), "axis")
    canvas.label("Median \(money(middle))", at: across(middle), y: floor + 18)
    for value in [least, most] where value != 0 && value != middle {
      canvas.label(money(value), at: across(value), y: floor + 34)
    }
    return canvas.svg(
      id: "tornado", title: "What the net value hangs on", description: description)
  }

  private func draw(_ row: Row, y: Double, _ across: Scale, on canvas: inout SVGCanvas) {
    let (low, high) = (across(row.netAtLow), across(row.netAtHigh))
    canvas.text(Self.shortened(row.name), x: Self.margin, y: y + 12, .start, "label halo")
    canvas.rectangle(
      x: min(low, high), y: y + 19, width: max((high - low).magnitude, 1), height: 8, "span")
    canvas.circle(x: low, y: y + 23, radius: 4, "hollow")
    canvas.circle(x: high, y: y + 23, radius: 4, "solid")
  }

  private func money(_ value: Double) -> String {
    PlainNumber.roundedMoney(value, currency: currency)
  }

  /// As many characters as the picture is wide; the list beside it has the whole name.
  private static let longestName = 48

  private static func shortened(_ name: String) -> String {
    name.count > longestName ? name.prefix(longestName - 1) + "…" : name
  }
}
