import TestSupport
import Testing

@testable import Checks

struct UndecodableLinkTests {
  @Test(arguments: ["caf%E9.md", "tag-zoo.md#caf%E9"])
  func reportsBytesThatAreNoUTF8(destination: String) async {
    await Sample.clean
      .changing("antipatterns/tag-zoo.md", "toil-export.md \"by hand\"", to: "⟦\(destination)⟧")
      .expect(
        UndecodableLink.self, "'\(destination)' has percent-encoded bytes that are not UTF-8")
  }
}
