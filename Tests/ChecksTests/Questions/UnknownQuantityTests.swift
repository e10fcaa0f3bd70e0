import TestSupport
import Testing

@testable import Checks

struct UnknownQuantityTests {
  @Test func suggestsTheQuantityThatWasMeant() async {
    await Sample.clean
      .changing("questions/recurring-work.md", "[minutes-per-day]", to: "[⟦minute-per-day⟧]")
      .expect(
        UnknownQuantity.self,
        "No quantity 'minute-per-day' in the knowledge base; did you mean 'minutes-per-day'?")
  }

  @Test func reportsAnArticleOfAnotherKind() async {
    await Sample.clean
      .changing(
        "questions/recurring-work.md", "[minutes-per-day]", to: "[minutes-per-day, ⟦tag-zoo⟧]"
      )
      .expect(UnknownQuantity.self, "'tag-zoo' is an anti-pattern and no quantity")
  }
}
