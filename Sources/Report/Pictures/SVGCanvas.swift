/// Collects the shapes of a picture and writes them as SVG.
///
/// One unit is one pixel at full width. Lengths are printed with at most one decimal, so that a last
/// binary digit never changes a byte. Colours are classes: the page says what they are, in light and dark.
struct SVGCanvas {
  /// Where a text is held.
  enum Anchor: String {
    case start, middle, end
  }

  /// As wide as the narrowest page, so that labels stay readable there.
  static let width = 360.0

  let height: Double
  private var shapes: [String] = []

  init(height: Double) {
    self.height = height
  }

  mutating func line(from: (x: Double, y: Double), to: (x: Double, y: Double), _ style: String) {
    shapes.append(
      "<line class=\"\(style)\" x1=\"\(Self.length(from.x))\" y1=\"\(Self.length(from.y))\" "
        + "x2=\"\(Self.length(to.x))\" y2=\"\(Self.length(to.y))\"/>")
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ style: String
  ) {
    shapes.append(
      "<rect class=\"\(style)\" x=\"\(Self.length(x))\" y=\"\(Self.length(y))\" "
        + "width=\"\(Self.length(width))\" height=\"\(Self.length(height))\"/>")
  }

  mutating func circle(x: Double, y: Double, radius: Double, _ style: String) {
    shapes.append(
      "<circle class=\"\(style)\" cx=\"\(Self.length(x))\" cy=\"\(Self.length(y))\" "
        + "r=\"\(Self.length(radius))\"/>")
  }

  /// A plain text, which is escaped here.
  mutating func text(
    _ text: String, x: Double, y: Double, _ anchor: Anchor = .start, _ style: String = "label"
  ) {
    shapes.append(
      "<text class=\"\(style)\" x=\"\(Self.length(x))\" y=\"\(Self.length(y))\" "
        + "text-anchor=\"\(anchor.rawValue)\">\(HTMLText.escaped(text))</text>")
  }

  /// A text under a mark, held so that it stays inside.
  mutating func label(_ text: String, at x: Double, y: Double, _ style: String = "label halo") {
    let third = Self.width / 3
    let anchor: Anchor = x < third ? .start : x > 2 * third ? .end : .middle
    self.text(text, x: min(max(x, 2), Self.width - 2), y: y, anchor, style)
  }

  /// The picture with its title and what it shows, for those who cannot see it.
  func svg(id: String, title: String, description: String) -> String {
    """
    <svg viewBox="0 0 \(Self.length(Self.width)) \(Self.length(height))" role="img" \
    aria-labelledby="\(id)-title \(id)-desc">
    <title id="\(id)-title">\(HTMLText.escaped(title))</title>
    <desc id="\(id)-desc">\(HTMLText.escaped(description))</desc>
    \(shapes.joined(separator: "\n"))
    </svg>
    """
  }

  /// A length with at most one decimal: `12`, `12.5`, `-3`.
  static func length(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}

/// A straight scale from values to places.
struct Scale {
  let values: ClosedRange<Double>
  let places: (first: Double, last: Double)

  /// Where a value stands; a scale of no width puts everything in the middle.
  func callAsFunction(_ value: Double) -> Double {
    let width = values.upperBound - values.lowerBound
    guard width > 0 else { return (places.first + places.last) / 2 }
    let share = (value - values.lowerBound) / width
    return places.first + share * (places.last - places.first)
  }
}

/// A picture as HTML wants it, with its numbers as text.
struct Drawing: Sendable {
  /// The SVG element.
  let svg: String

  /// What it shows, in a sentence dressed as HTML.
  let caption: String

  /// Its numbers, each a sentence dressed as HTML; empty where the list stands elsewhere beside it.
  let numbers: [String]
}
