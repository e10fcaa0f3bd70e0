import TestSupport
import Testing

@testable import Checks

struct ReservedOptionKeyTests {
  @Test(arguments: ["unknown", "n-a"])
  func refusesKeysThatEveryQuestionHas(key: String) async {
    await Sample.clean
      .changing("questions/choice-count.md", "- `some` (2):", to: "- ⟦`\(key)`⟧ (2):")
      .expect(
        ReservedOptionKey.self,
        "Key '\(key)' is reserved; every question has that answer without writing it")
  }
}
