/// A rectangle of a drawing, in whole units from its upper left corner.
struct MapRectangle: Hashable, Sendable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var maxX: Int { x + width }
  var maxY: Int { y + height }
  var midY: Int { y + height / 2 }

  /// Whether the two have a point in common that is not on the edge of both.
  func overlaps(_ other: MapRectangle) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Whether the other lies within this one.
  func contains(_ other: MapRectangle) -> Bool {
    x <= other.x && y <= other.y && other.maxX <= maxX && other.maxY <= maxY
  }
}
