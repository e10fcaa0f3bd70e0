import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct ContentPathTests {
  @Test(arguments: [
    (folder: "", path: "policy.md", joined: ContentPath.Joined.inside("policy.md")),
    ("stories", "a.md", .inside("stories/a.md")),
    ("stories", "./a.md", .inside("stories/a.md")),
    ("stories", "../remedies/b.md", .inside("remedies/b.md")),
    ("stories", "../stories/../stories/a.md", .inside("stories/a.md")),
    ("stories", "..//remedies/b.md", .inside("remedies/b.md")),
    ("stories", "../../README.md", .outside),
    ("", "../README.md", .outside),
    ("stories", "x/../../../y.md", .outside),
    ("stories", "..", .inside("")),
  ])
  func joinsLikeAFileSystem(folder: String, path: String, joined: ContentPath.Joined) {
    #expect(ContentPath.joining(folder, path) == joined)
  }

  @Test(arguments: [
    (folder: "stories", path: "stories/a.md", relative: "a.md"),
    ("stories", "remedies/b.md", "../remedies/b.md"),
    ("stories", "policy.md", "../policy.md"),
    ("", "stories/a.md", "stories/a.md"),
    ("a/b", "a/c.md", "../c.md"),
    ("a/b", "a/b/c/d.md", "c/d.md"),
  ])
  func writesThePathOfALink(folder: String, path: String, relative: String) {
    #expect(ContentPath.relative(from: folder, to: path) == relative)
    #expect(ContentPath.joining(folder, relative) == .inside(path))
  }

  @Test(arguments: [
    (text: "a.md", decoded: String?.some("a.md")), ("a%20b.md", "a b.md"), ("caf%C3%A9", "café"),
    ("%2e%2e%2Fx", "../x"), ("100%", "100%"), ("%zz%4", "%zz%4"), ("%E9", nil), ("%", "%"),
    ("", ""),
  ])
  func decodesPercentSigns(text: String, decoded: String?) {
    #expect(ContentPath.percentDecoded(text) == decoded)
  }
}
