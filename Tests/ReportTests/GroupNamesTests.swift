import Report
import TestSupport
import Testing

/// Groups that are typed in one line.
struct GroupNamesTests {
  @Test(
    arguments: [
      ("", []), (" , ;", []), ("testers", ["testers"]), ("1, 3", ["1", "3"]), ("1 3", ["1", "3"]),
      ("1 and 3", ["1", "3"]), ("1, 2 & 3", ["1", "2", "3"]), ("and", ["and"]),
      ("testers, developers, and support", ["testers", "developers", "support"]),
      ("1, 2, and 3", ["1", "2", "3"]), ("and testers, support", ["and testers", "support"]),
      ("testers;  build   team", ["testers", "build team"]),
      ("Infrastructure and platform engineers", ["Infrastructure and platform engineers"]),
      ("\"Sales, Norway\", 2", ["\"Sales, Norway\"", "2"]),
      ("\"Sales, Norway", ["Sales", "Norway"]),
      ("4 eyes", ["4 eyes"]), ("٣ ٤", ["٣ ٤"]),
    ] as [(String, [String])])
  func takesALineApart(_ line: String, _ entries: [String]) {
    #expect(GroupNames.entries(of: line) == entries)
  }

  @Test(arguments: [
    ["Testers"], ["Testers", "Build team"], ["Sales, Norway", "Testers; Oslo", "Legal"],
  ])
  func writesALineThatIsTakenApartAgain(_ names: [String]) {
    let entries = GroupNames.entries(of: GroupNames.line(names))
    #expect(entries.map { InterviewSentences.quoted($0) ?? $0 } == names)
  }

  @Test(arguments: [
    ("QA", true), ("x", false), ("42", false), ("4 eyes", true), ("…!", false),
  ])
  func knowsASlipFromAName(_ text: String, _ isName: Bool) {
    #expect(GroupNames.isName(text) == isName)
  }
}
