import Quantities

/// How often which net value comes out: bars, with zero, P5, the median and P95 marked.
///
/// What loses is filled and what wins is hollow, so that it is told without colour.
struct DistributionPicture {
  let histogram: Histogram

  /// The figures to mark.
  let summary: Summary

  /// The code of the currency.
  let currency: String

  private static let top = 24.0
  private static let floor = 144.0
  private static let margin = 6.0

  /// The SVG element.
  func svg(description: String) -> String {
    var canvas = SVGCanvas(height: 206)
    let across = Scale(
      values: histogram.start...histogram.end,
      places: (Self.margin, SVGCanvas.width - Self.margin))
    bars(on: &canvas, across)
    ZeroLine(x: across(0), top: 4, floor: Self.floor + 6).draw(on: &canvas)
    canvas.line(
      from: (Self.margin, Self.floor), to: (SVGCanvas.width - Self.margin, Self.floor), "axis")
    marks(on: &canvas, across)
    return canvas.svg(
      id: "distribution", title: "How often which net value comes out", description: description)
  }

  private func bars(on canvas: inout SVGCanvas, _ across: Scale) {
    let tallest = Double(histogram.counts.max() ?? 1)
    let up = Scale(values: 0...max(tallest, 1), places: (Self.floor, Self.top))
    for (place, count) in histogram.counts.enumerated() where count > 0 {
      let start = histogram.start + Double(place) * histogram.width
      let (left, right) = (across(start), across(start + histogram.width))
      let height = up(Double(count))
      // The middle of the bin says on which side it lies, since its end may be zero but for rounding.
      let style = start + histogram.width / 2 < 0 ? "loss" : "gain"
      canvas.rectangle(
        x: left, y: height, width: max(right - left, 0.5), height: Self.floor - height, style)
    }
  }

  private func marks(on canvas: inout SVGCanvas, _ across: Scale) {
    let marks = [("P5", summary.p5), ("Median", summary.median), ("P95", summary.p95)]
    for (row, (name, value)) in marks.enumerated() {
      let x = across(value)
      let base = Self.floor + 24 + 16 * Double(row)
      canvas.line(from: (x, Self.floor), to: (x, base - 10), "mark")
      let money = PlainNumber.roundedMoney(value, currency: currency)
      canvas.label("\(name) \(money)", at: x, y: base)
    }
  }
}

/// The line between losing and winning, with words on its sides.
struct ZeroLine {
  let x: Double
  let top: Double
  let floor: Double

  /// The width that a word takes.
  private static let room = 56.0

  func draw(on canvas: inout SVGCanvas) {
    canvas.line(from: (x, top), to: (x, floor), "zero")
    let base = top + 10
    if x > Self.room { canvas.text("loses", x: x - 6, y: base, .end, "label soft") }
    canvas.text(
      "0", x: x > 12 ? x - 5 : x + 5, y: top + 24, x > 12 ? .end : .start, "label halo")
    if SVGCanvas.width - x > Self.room {
      canvas.text("wins", x: x + 6, y: base, .start, "label soft")
    }
  }
}
