import TestSupport
import Testing

@testable import Checks

struct LinkOutsideContentTests {
  @Test(arguments: [
    "../../README.md", "../../../../etc/passwd", "..%2F..%2Fx.md", "../x/../../y.md",
  ])
  func reportsAPathThatClimbsOut(destination: String) async {
    await Sample.clean
      .changing("antipatterns/tag-zoo.md", "toil-export.md \"by hand\"", to: "⟦\(destination)⟧")
      .expect(LinkOutsideContent.self, "'\(destination)' leaves the knowledge base")
  }
}
