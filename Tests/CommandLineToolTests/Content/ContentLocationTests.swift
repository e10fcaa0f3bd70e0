@testable import CommandLineTool
import Testing

/// Where the knowledge base is looked for, in which order.
struct ContentLocationTests {
  @Test(arguments: [
    (
      option: "mine" as String?, variable: "theirs", there: "Content/policy.md",
      found: "mine" as String?
    ),
    (option: nil, variable: "theirs", there: "Content/policy.md", found: "theirs"),
    (option: nil, variable: "", there: "Content/policy.md", found: "Content"),
    (option: nil, variable: "", there: "../../Content/policy.md", found: "../../Content"),
    (option: nil, variable: "", there: "../../../../Content/policy.md", found: nil),
    (option: nil, variable: "", there: "Content/other.md", found: nil),
  ])
  func takesTheFirstThatIsThere(
    _ option: String?, _ variable: String, _ there: String, _ found: String?
  ) {
    let location = ContentLocation.find(
      option: option, environment: ["COUNTERWEIGHT_CONTENT": variable],
      workingFolder: "/home/ann/proposals", exists: { $0 == there })
    #expect(location == found.map(ContentLocation.folder) ?? .embedded)
  }

  @Test(arguments: [
    (from: "/a/reviews", to: "/a/Content", way: "../Content"),
    (from: "/a", to: "/a/Content", way: "Content"),
    (from: "/a/Content/examples", to: "/a/Content", way: ".."),
    (from: "/a", to: "/a", way: "."),
    (from: "/a/b", to: "/c", way: "../../c"),
  ])
  func findsTheWayBetweenFolders(_ from: String, _ to: String, _ way: String) {
    #expect(ContentLocation.relative(from: from, to: to) == way)
  }
}
