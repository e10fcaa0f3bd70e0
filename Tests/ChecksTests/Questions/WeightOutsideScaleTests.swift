import TestSupport
import Testing

@testable import Checks

struct WeightOutsideScaleTests {
  @Test(arguments: [
    (weight: "⟦(0)⟧", text: "0"), ("⟦(4)⟧", "4"), ("⟦(strong)⟧", "strong"), ("⟦strong⟧", "strong"),
    ("⟦(1.5)⟧", "1.5"),
  ])
  func reportsAnythingButOneToThree(weight: String, text: String) async {
    await Sample.clean
      .changing("questions/choice-count.md", "tag-zoo.md) (3)", to: "tag-zoo.md) \(weight)")
      .expect(WeightOutsideScale.self, "'\(text)' is no weight; evidence weighs 1, 2 or 3")
  }
}
