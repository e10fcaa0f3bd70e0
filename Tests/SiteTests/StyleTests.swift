@testable import Site
import Testing

struct StyleTests {
  private let colours = StyleColours(Theme.builtIn.style)

  /// Text needs 4.5, lines that carry meaning and the focus need 3 (WCAG 2.2, 1.4.3 and 1.4.11).
  @Test(arguments: [
    (front: "--ink", back: "--paper", least: 7.0), (front: "--soft", back: "--paper", least: 4.5),
    (front: "--accent", back: "--paper", least: 4.5), (front: "--ink", back: "--tint", least: 7.0),
    (front: "--soft", back: "--tint", least: 4.5), (front: "--accent", back: "--tint", least: 4.5),
    (front: "--rule", back: "--paper", least: 3.0),
  ])
  func hasEnoughContrast(front: String, back: String, least: Double) {
    for (name, scheme) in [("light", colours.light), ("dark", colours.dark)] {
      let contrast = StyleColours.contrast(scheme[front], scheme[back])
      #expect(contrast >= least, "\(name): \(front) on \(back) has \(contrast)")
    }
  }

  @Test func measuresContrastAsWCAGDoes() {
    #expect(abs(StyleColours.contrast("#ffffff", "#000000") - 21) < 0.001)
    #expect(abs(StyleColours.contrast("#767676", "#ffffff") - 4.54) < 0.01)
  }

  @Test func setsEveryColourForTheDarkToo() {
    let style = Theme.builtIn.style
    #expect(Set(colours.light.keys).count >= 7)
    for name in colours.light.keys { #expect(colours.light[name] != colours.dark[name], "\(name)") }
    let used = style.split(separator: "var(--").dropFirst().map { $0.prefix { $0 != ")" } }
    for name in Set(used) { #expect(style.contains("--\(name): "), "--\(name) is not set") }
  }

  @Test func closesEveryBlock() {
    let style = Theme.builtIn.style
    #expect(style.count { $0 == "{" } == style.count { $0 == "}" })
    #expect(style.contains(":focus-visible"))
    #expect(!style.contains("animation") && !style.contains("transition"))
  }
}
