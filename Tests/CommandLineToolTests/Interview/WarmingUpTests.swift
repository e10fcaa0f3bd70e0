import Assessment
import Testing

@testable import CommandLineTool

struct WarmingUpTests {
  @Test(arguments: Review.Scope.allCases, Inquiry.Order.allCases)
  func comesToAnswersWithoutTouchingAnything(
    _ scope: Review.Scope, _ order: Inquiry.Order
  ) async {
    let catalog = await SmallKnowledgeBase.catalog
    #expect(WarmingUp.answer(in: catalog, order, scope) == 3)
  }
}
