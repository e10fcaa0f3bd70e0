import Assessment
import CommandLineTool
import KnowledgeBase
import Quantities
import Report
import Site
import TestSupport
import Testing

/// The same answers give the same file, whether they were typed in a terminal or sent from a page.
struct WebParityTests {
  /// By default both ask first what could change the verdict soonest, so each has to find that alone.
  @Test(arguments: SeededGenerator.seeds(16))
  func asksInTheSameOrderAndWritesTheSameFile(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let catalog = await SmallKnowledgeBase.catalog
    let scope = random.pick(Review.Scope.allCases)
    let desk = ReviewDesk(await SmallKnowledgeBase.compilation.value, examples: [])
    var live = Interview(Review(title: "", scope: scope), in: catalog, order: .byWorth)
    var web = WebReviewer(desk, scope: scope)
    var typed: [String] = []
    for _ in 0..<120 where live.step != .done {
      let response = live.likelyResponse(&random)
      var next = live
      // `try?` would make a response that changes no path look like a refusal.
      do { try next.respond(response) } catch { continue }
      typed += live.typing(response)
      web.give(response, at: live)
      live = next
      #expect(web.fields["at"] == live.bookmark, "\(response)")
    }
    let terminal = await Session(
      Review(title: "", scope: scope), events: typed.map(TerminalEvent.line) + [.endOfInput],
      order: .byWorth)
    #expect(terminal.interview.step == live.step, "\(typed)")
    #expect(terminal.interview.review == live.review)
    let file = ReviewFile(terminal.outcome.account.review).text(in: catalog, links: .none)
    #expect(web.file == file)
  }
}

extension Interview {
  /// The lines that somebody types into a terminal to give a response.
  fileprivate func typing(_ response: Response) -> [String] {
    switch response {
    case .back: ["b"]
    case .keep, .proceed: [""]
    case .confirm: ["c"]
    case .title(let text), .proposal(let text), .group(let text): [text]
    case .groups([]), .noMoreGroups: ["nobody"]
    case .groups(let names): [GroupNames.line(names)]
    case .removeGroup(let id):
      [step == .group(id) ? "remove" : "Take out \(group(id)?.title ?? "")"]
    case .role(let role): [role.rawValue]
    case .asked(let asked): [asked.rawValue]
    case .choose(let choice): [choice.key]
    case .keeper(.group(let id)): [id]
    case .keeper(.newGroup(let name)): [name]
    case .keeper(.nobody): ["nobody"]
    case .keeper(.unknown), .amountUnknown: ["u"]
    case .direction(let direction):
      [direction == .costsMore ? "costs-more" : direction.rawValue]
    case .amount(let entry):
      // What could have been meant otherwise is read back, and taken with Enter.
      isTakenAtOnce(WebReviewer.typed(entry, at: self), for: entry.quantity)
        ? [WebReviewer.typed(entry, at: self)] : [WebReviewer.typed(entry, at: self), ""]
    case .bearer(let id): [id ?? "nobody"]
    case .change(.group(nil)): ["a"]
    case .change(let target):
      [step == .rest ? otherQuantities : sheet.flatMap(\.steps)]
        .compactMap { $0.firstIndex(of: target) }.map { "\($0 + 1)" }
    case .note, .evidence: []
    }
  }

  private func isTakenAtOnce(_ text: String, for quantity: QuantityID) -> Bool {
    guard let reading = try? QuantityEntry.reading(of: text, for: quantity) else { return false }
    return reading.isLiteral && RatioNote(reading.entry) == nil
  }
}
