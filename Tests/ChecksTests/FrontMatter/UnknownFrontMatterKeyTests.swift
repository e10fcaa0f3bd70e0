import TestSupport
import Testing

@testable import Checks

struct UnknownFrontMatterKeyTests {
  @Test func suggestsTheKeyThatWasMeant() async {
    await Sample.clean.changing("questions/recurring-work.md", "minutes: 0.8", to: "⟦minuts⟧: 0.8")
      .expect(
        UnknownFrontMatterKey.self,
        "Key 'minuts' is not known in the front matter of a question; did you mean 'minutes'?")
  }

  @Test func aMisspeltRequiredKeyIsNotMissingAsWell() async {
    await Sample.clean.changing("questions/recurring-work.md", "order: 10", to: "⟦ordr⟧: 10")
      .expect(
        UnknownFrontMatterKey.self,
        "Key 'ordr' is not known in the front matter of a question; did you mean 'order'?")
  }

  @Test func refusesAStatusWhereThereIsNone() async {
    await Sample.clean.changing(
      "lenses/economics.md", "order: 20", to: "order: 20\n⟦status⟧: draft"
    )
    .expect(
      UnknownFrontMatterKey.self, "Key 'status' is not known in the front matter of a lens")
  }
}
