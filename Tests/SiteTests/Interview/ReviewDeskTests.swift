import Assessment
import KnowledgeBase
import Quantities
import Report
import Site
import TestSupport
import Testing

/// The questionnaire on the web, page by page.
struct ReviewDeskTests {
  private static let shared = Task {
    let compilation = await Compiler.compile(try ShippedSite.files())
    return (desk: ReviewDesk(compilation, examples: []), catalog: compilation.catalog)
  }

  private var desk: ReviewDesk { get async throws { try await Self.shared.value.desk } }
  private var catalog: Catalog { get async throws { try await Self.shared.value.catalog } }

  @Test(arguments: SeededGenerator.seeds(4))
  func goesTheSameWayAsTheStateMachine(seed: UInt64) async throws {
    let catalog = try await catalog
    var random = SeededGenerator(seed: seed)
    let scope = random.pick(Review.Scope.allCases)
    var live = Interview(Review(title: "", date: "2026-11-28", scope: scope), in: catalog)
    var web = WebReviewer(try await desk, scope: scope, today: "2026-11-28")
    for _ in 0..<120 where live.step != .done {
      let response = live.webResponse(&random)
      var next = live
      guard (try? next.respond(response)) != nil else { continue }
      web.give(response, at: live)
      live = next
      #expect(web.reply.status == 200)
      #expect(web.problem == nil, "\(response): \(web.reply.text)")
      #expect(web.fields["at"] == live.bookmark, "\(response)")
    }
    #expect(
      web.file == ReviewFile(live.review).text(in: catalog, links: .none), "the same file")
  }

  @Test func asksWithNativeControls() async throws {
    var web = WebReviewer(try await desk)
    #expect(web.heading == "What is proposed, in a few words?")
    web.press("answer", ["text": "Runner sizes"])
    web.press("answer", ["choice": "developers"])
    web.press("answer", ["choice": "affected"])
    web.press("answer", ["choice": "no", "note": "nobody had the time"])
    web.press("answer", ["choice": "nobody"])
    let radios = web.page.all("input").filter { $0.attributes["type"] == "radio" }
    let question = try #require(try await catalog.question("recurring-work"))
    #expect(web.heading == question.title)
    #expect(
      radios.map { $0.attributes["value"] ?? "" }
        == question.options.map(\.key) + ["unknown", "n-a"])
    #expect(!radios.contains { $0.attributes["checked"] != nil }, "nothing is chosen beforehand")
    let labelled = Set(web.page.all("label").compactMap { $0.attributes["for"] })
    for input in web.page.all("input") where input.attributes["type"] != "hidden" {
      #expect(labelled.contains(input.attributes["id"] ?? ""), "\(input)")
    }
    #expect(
      web.page.all("script").map(\.attributes["src"]) == ["../search.js"], "the frame's own alone")
    #expect(web.page.all("button").first?.attributes["value"] == "answer", "what Enter presses")
    #expect(HTMLScan(web.reply.text).problems == [])
    #expect(web.file.contains("nobody had the time"))
  }

  @Test func saysWhatIsMissingBesideTheField() async throws {
    var web = WebReviewer(try await desk)
    web.press("answer", ["text": " 1 "])
    #expect(web.problem == "#field.text")
    #expect(web.fields["text"] == "1", "what was typed stands there")
    #expect(web.reply.text.contains("<title>Error: "))
    web.press("answer", ["text": "T"])
    web.press("answer")
    #expect(web.problem == "#field.choice.0")
    web.press("answer", ["choice": "other", "text": "Testers"])
    web.press("answer", ["choice": "affected"])
    web.press("answer", ["choice": "yes"])
    web.press("answer", ["choice": "testers", "text": "Developers"])
    #expect(web.problem == "#field.text", "two answers at once")
    web.press("answer", ["choice": "other", "text": "testers"])
    #expect(web.problem == nil)
  }

  @Test func wantsANoteWhereSomethingDoesNotApply() async throws {
    var web = try await atFirstQuestion()
    web.press("answer", ["choice": "n-a"])
    #expect(web.problem == "#field.note")
    #expect(web.fields["choice"] == "n-a", "the choice stands")
    #expect(web.page.all("details").contains { $0.attributes["open"] != nil })
    web.press("answer", ["note": "nothing recurs <b>&", "grade": "E2", "seen": "the log"])
    #expect(web.problem == nil)
    let review = try ReviewFile.parse(web.file, path: "x").review
    let answer = try #require(review.answers["recurring-work"])
    #expect(answer.choice == .notApplicable)
    #expect(answer.note == "nothing recurs <b>&")
    #expect(answer.grade == .sampled && answer.evidence == "the log")

    web.press("back")
    #expect(web.fields["choice"] == "n-a" && web.fields["note"] == "nothing recurs <b>&")
    #expect(web.fields["grade"] == "E2" && web.fields["seen"] == "the log")
    web.press("answer", ["choice": "weekly", "note": "", "grade": "E0", "seen": ""])
    #expect(web.problem == nil)
    let changed = try ReviewFile.parse(web.file, path: "x").review.answers["recurring-work"]
    #expect(changed?.choice == .option("weekly") && changed?.note == nil)
    #expect(changed?.grade == .asserted && changed?.evidence == nil)
  }

  @Test func readsFiguresBackBeforeTheyCount() async throws {
    var web = try await atFirstQuestion()
    web.press("answer", ["choice": "weekly"])
    web.press("answer", ["choice": "weekly"])
    #expect(web.heading.hasPrefix("Minutes"))
    web.press("answer", ["text": "48 min/week"])
    #expect(web.reply.text.contains("Understood: <strong>48 minutes a week"))
    let before = web
    web.press("answer", ["text": "4..23"])
    #expect(
      web.reply.text.contains("Understood: <strong>4 to 23"), "another figure is read back too")
    web = before
    web.press("answer")
    #expect(web.reply.text.contains("Taken down: "))
    #expect(web.file.contains("minutes-per-day: 48 min/week"))
    web.press("back")
    #expect(web.fields["text"] == "48 min/week")
    web.press("answer", ["text": "1.000"])
    #expect(web.problem == "#field.text")
    #expect(web.reply.text.contains("can be read in two ways"))
    web.press("unknown")
    #expect(web.file.contains("minutes-per-day: unknown"))
  }

  @Test func browsersOwnWayBackWorks() async throws {
    var web = try await atFirstQuestion()
    let question = web
    web.press("answer", ["choice": "weekly"])
    web.press("answer", ["choice": "weekly"])
    // The browser shows the older page again; what it sends is the older state.
    var again = question
    again.press("answer", ["choice": "setup-only"])
    #expect(again.reply.status == 200)
    let review = try ReviewFile.parse(again.file, path: "x").review
    #expect(review.answers.count == 1)
  }

  @Test func opensAFileAndKeepsItsNotesToTheByte() async throws {
    let catalog = try await catalog
    var review = Review(
      title: "Old", populations: [Population(id: "developers", title: "Developers")])
    review.answers["recurring-work"] = Answer(.option("weekly"))
    let notes = "\r\nMine: 100 %, &amp; <script>\r\n\n```\n\ttab\r\n"
    let text = ReviewFile(review).text(in: catalog, links: .none) + notes
    var web = WebReviewer(try await desk, opening: text)
    #expect(web.reply.status == 200)
    #expect(
      web.heading == catalog.questions[1].title || web.heading.contains("asked"), "\(web.heading)")
    #expect(web.file.hasSuffix("## Reviewer's notes\n" + notes))
    web.press("back")
    #expect(web.file.hasSuffix("## Reviewer's notes\n" + notes))
  }

  @Test func showsTheReportAndGivesTheFile() async throws {
    let desk = try await desk
    let file = try ShippedSite.files().first { $0.path == "examples/runner-fleet.review.md" }
    guard case .bytes(let bytes) = try #require(file).payload else { return }
    var web = WebReviewer(desk, opening: String(decoding: bytes, as: UTF8.self))
    for _ in 0..<40 where web.heading != "Check your answers" { web.press("answer") }
    #expect(web.heading == "Check your answers")
    web.press("confirm")
    #expect(web.reply.text.contains("<h2 id=\"record\">Record</h2>"))
    #expect(web.reply.text.contains("href=\"../antipatterns/"))
    #expect(HTMLScan(web.reply.text).problems == [])
    web.press("download")
    #expect(web.reply.contentType == .markdown)
    #expect(web.reply.fileName?.hasSuffix(".review.md") == true)
    #expect(web.reply.text.hasPrefix("# Review: "))
  }

  /// A review whose next page asks the first question.
  private func atFirstQuestion() async throws -> WebReviewer {
    var web = WebReviewer(try await desk)
    web.press("answer", ["text": "T"])
    web.press("answer", ["choice": "developers"])
    web.press("answer", ["choice": "affected"])
    web.press("answer", ["choice": "no"])
    web.press("answer", ["choice": "nobody"])
    return web
  }
}

extension Interview {
  /// Something that the current page can send, chosen at random.
  func webResponse(_ random: inout SeededGenerator) -> Response {
    if canGoBack, Int.random(in: 0..<8, using: &random) == 0 { return .back }
    switch step {
    case .title: return .title(random.pick(["Runner sizes", "A <linter> & more"]))
    case .group(nil):
      if !review.populations.isEmpty, Int.random(in: 0..<3, using: &random) > 0 {
        return .noMoreGroups
      }
      return .group(
        random.pick(["Application developers", "Testers", "Platform team"]))
    case .group: return random.pick([.group("Reviewers"), .group("Data people"), .removeGroup])
    case .role: return .role(random.pick(PopulationRole.allCases))
    case .asked: return .asked(random.pick(Population.Asked.allCases))
    case .question(let id):
      let keys = catalog.question(id)?.options.map(\.key) ?? []
      let choice = Answer.Choice(key: random.pick(keys + keys + ["unknown"]))
      return canKeep && review.answers[id]?.choice == choice ? .keep : .choose(choice)
    case .keeper:
      let groups = review.populations.map { Keeper.group($0.id) }
      return .keeper(random.pick(groups + [.newGroup("Keepers"), .nobody, .unknown]))
    case .saving:
      let direction = random.pick(SavingDirection.allCases)
      return canKeep && savingDirection == direction ? .keep : .direction(direction)
    case .quantity(let key):
      if canKeep, Bool.random(using: &random) { return .keep }
      let texts =
        key.quantity == .machineSaving ? ["220000", "120000..400000"] : ["2", "9.6", "1"]
      let entry = try? QuantityEntry.parse(random.pick(texts), for: key.quantity)
      guard let entry, let meant = try? meaning(of: entry) else { return .amountUnknown }
      return .amount(meant)
    case .bearer: return .bearer(random.pick(review.populations.map(\.id) + [nil]))
    case .rest:
      return Bool.random(using: &random) ? .proceed : .change(random.pick(otherQuantities))
    case .check:
      let steps = sheet.flatMap(\.steps) + [.group(nil)]
      return Int.random(in: 0..<3, using: &random) > 0 ? .confirm : .change(random.pick(steps))
    case .done: return .back
    }
  }
}
