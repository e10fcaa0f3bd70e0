import Assessment
import Testing

@testable import CommandLineTool

/// An interview stops before its time is over, and not before there can be a result.
struct InterviewBudgetTests {
  @Test(
    arguments: [("5m", 5), ("5", 5), ("90s", 1.5), ("1h", 60), ("0.5m", 0.5)] as [(String, Double)])
  func reads(_ text: String, minutes: Double) throws {
    #expect(try #require(TimeLimit(text)).minutes == minutes)
  }

  @Test(arguments: ["", "m", "0", "-1", "five", "5 m", "5d", "inf", "nan", "0x5", "1e999"])
  func refuses(_ text: String) {
    #expect(TimeLimit(text) == nil)
  }

  @Test func stopsInTime() async throws {
    var clock = 0.0
    let device = ScriptedDevice(
      [.keys("T\r\r1\rnobody\r1\r".unicodeScalars.map { $0 == "\r" ? .enter : .text($0) })]
        + (0..<9).map { _ in .keys([.text("u"), .enter]) })
    var dialogue = InterviewDialogue(
      Interview(Review(title: ""), in: await SmallKnowledgeBase.catalog),
      on: DecoratedSurface(device, style: ScreenStyle(isStyled: false)), file: "f.review.md",
      budget: InterviewBudget(try #require(TimeLimit("2m"))) { clock },
      save: { _ in
        clock += 0.35
        return []
      })
    guard case .outOfTime(let account) = dialogue.run() else {
      Issue.record("did not stop in time")
      return
    }
    // Title, groups and whether they were asked take 1.05 minutes; then there is time for two, and not for more.
    #expect(account.answers == 2)
    #expect(clock <= 2)
    #expect(device.model.all.contains { $0.hasPrefix("Stopped in time, after 2 answers.") })
  }
}
