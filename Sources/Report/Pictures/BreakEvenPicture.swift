import Quantities

/// The net value over the minutes that each person gives a day: a falling line that crosses zero.
struct BreakEvenPicture {
  /// The minutes as they are estimated: a point, or its P5, median and P95.
  let low: Double
  let middle: Double
  let high: Double

  /// The net value without any minutes, money a year; the other figures are at their medians.
  let netAtNone: Double

  /// What a minute takes from it, money a year; above zero.
  let perMinute: Double

  /// The code of the currency.
  let currency: String

  /// The minutes at which nothing is won or lost; nil where it loses without any.
  var breakEven: Double? { netAtNone >= 0 ? netAtNone / perMinute : nil }

  private static let top = 30.0
  private static let floor = 150.0
  private static let margin = 12.0

  private func net(_ minutes: Double) -> Double { netAtNone - perMinute * minutes }

  /// The SVG element.
  func svg(description: String) -> String {
    var canvas = SVGCanvas(height: 212)
    let most = max(high, breakEven ?? 0) * 1.15
    let values = [net(0), net(most), 0]
    let across = Scale(
      values: 0...max(most, .leastNormalMagnitude),
      places: (Self.margin, SVGCanvas.width - Self.margin))
    let up = Scale(
      values: (values.min() ?? 0)...(values.max() ?? 0), places: (Self.floor, Self.top))
    let right = SVGCanvas.width - Self.margin
    canvas.line(from: (Self.margin, up(0)), to: (right, up(0)), "zero")
    canvas.text("0", x: right, y: up(0) - 5, .end)
    canvas.line(from: (Self.margin, Self.floor + 8), to: (right, Self.floor + 8), "axis")
    canvas.line(
      from: (across(low), Self.floor + 8), to: (across(high), Self.floor + 8), "range")
    canvas.line(from: (across(0), up(net(0))), to: (across(most), up(net(most))), "mark")
    canvas.line(from: (across(low), up(net(low))), to: (across(high), up(net(high))), "range")
    canvas.circle(x: across(middle), y: up(net(middle)), radius: 5, "solid")
    canvas.text(money(net(0)), x: Self.margin, y: up(net(0)) - 8, .start)
    if let breakEven {
      canvas.circle(x: across(breakEven), y: up(0), radius: 5, "hollow")
      canvas.line(from: (across(breakEven), up(0)), to: (across(breakEven), Self.floor + 8), "zero")
      canvas.label(
        "Break-even \(PlainNumber.rounded(breakEven))", at: across(breakEven), y: Self.floor + 26)
    }
    canvas.label(estimate, at: across(middle), y: Self.floor + 42)
    canvas.text("Minutes per person and day", x: right, y: Self.floor + 58, .end, "label soft")
    return canvas.svg(
      id: "break-even", title: "Net value over minutes per person and day",
      description: description)
  }

  private var estimate: String {
    let middle = PlainNumber.rounded(self.middle)
    if low == high { return "Estimate \(middle)" }
    return "Estimate \(PlainNumber.rounded(low)) to \(PlainNumber.rounded(high)), median \(middle)"
  }

  private func money(_ value: Double) -> String {
    PlainNumber.roundedMoney(value, currency: currency)
  }
}
