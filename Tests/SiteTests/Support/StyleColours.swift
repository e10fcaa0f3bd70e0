/// The colours that a style sheet names, for each scheme.
struct StyleColours {
  let light: [String: String]
  let dark: [String: String]

  init(_ style: String) {
    let parts = style.split(separator: "prefers-color-scheme: dark", maxSplits: 1)
    light = Self.properties(parts.first ?? "")
    // What the dark scheme does not set again stays as it is.
    let dark = Self.properties((parts.last ?? "").prefix { $0 != "}" })
    self.dark = light.merging(dark) { _, new in new }
  }

  private static func properties(_ text: Substring) -> [String: String] {
    var colours: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":").map { $0.filter { !" ;".contains($0) } }
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
      colours[parts[0]] = parts[1]
    }
    return colours
  }

  /// The contrast of two colours (WCAG 2.2), from 1 to 21; 0 if one is unknown.
  static func contrast(_ one: String?, _ two: String?) -> Double {
    guard let one = one.flatMap(luminance), let two = two.flatMap(luminance) else { return 0 }
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double? {
    guard colour.count == 7, let value = Int(colour.dropFirst(), radix: 16) else { return nil }
    let channels = [16, 8, 0].map { shift in
      let share = Double((value >> shift) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// `base` to the power of `exponent`, near enough for colours: 2.4 is 12/5.
  private static func power(_ base: Double, _ exponent: Double) -> Double {
    var root = base
    // Newton's method for the fifth root.
    for _ in 0..<60 where root > 0 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return (0..<12).reduce(1.0) { product, _ in product * root }
  }
}
