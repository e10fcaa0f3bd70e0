import Assessment
import CommandLineTool
import KnowledgeBase
import Report
import Site
import TestSupport
import Testing

/// The same answers give the same file, whether they were typed in a terminal or sent from a page.
struct WebParityTests {
  @Test(arguments: [
    Session.toCheck + "|c",
    Session.toCheck + "|1|Another title|c",
    Session.toQuestions + "|3|2|48 min/week|Enter|5|b|b|b|2|b|3",
    Session.toQuestions + "|3|2|4..23|Enter|u",
    "Sizes & <tags>|Testers|2|1|Data people|1|2|nobody|1|6|u",
  ])
  func writesTheSameFile(script: String) async throws {
    let terminal = await Session(typing: script)
    let catalog = await SmallKnowledgeBase.catalog
    let desk = ReviewDesk(await SmallKnowledgeBase.compilation.value, examples: [])
    var live = Interview(Review(title: ""), in: catalog)
    var web = WebReviewer(desk)
    for response in terminal.interview.responses {
      web.give(response, at: live)
      try live.respond(response)
    }
    #expect(live.review == terminal.interview.review)
    let file = ReviewFile(terminal.outcome.account.review).text(in: catalog, links: .none)
    #expect(web.file == file)
    #expect(live.review.answers.isEmpty == false)
  }
}
