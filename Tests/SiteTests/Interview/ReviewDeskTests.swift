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
    var live = Interview(
      Review(title: "", date: "2026-11-28", scope: scope), in: catalog,
      order: .byWorth)
    var web = WebReviewer(try await desk, scope: scope, today: "2026-11-28")
    for _ in 0..<120 where live.step != .done {
      let response = live.likelyResponse(&random)
      var next = live
      // `try?` would make a response that changes no path look like a refusal.
      do { try next.respond(response) } catch { continue }
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
    #expect(web.heading == "What would change, and for whom? One or two sentences.")
    web.press("answer", ["text": "Each job names a size."])
    let boxes = web.page.all("input").filter { $0.attributes["type"] == "checkbox" }
    #expect(boxes.count > 3 && boxes.allSatisfy { $0.attributes["checked"] == nil })
    web.press("answer", ticked: ["developers"])
    web.press("nobody")
    web.press("answer", ["choice": "no", "note": "nobody had the time"])
    let radios = web.page.all("input").filter { $0.attributes["type"] == "radio" }
    let question = try await question(of: web)
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

  @Test(arguments: ["Nobody else", "nobody", "None."])
  func takesTheWordsOfAChoiceForIt(_ words: String) async throws {
    var web = WebReviewer(try await desk)
    web.press("answer", ["text": "Runner sizes"])
    web.press("answer")
    for _ in 0..<2 { web.press("answer", ["text": words]) }
    #expect(web.problem == nil)
    web.press("answer", ["text": words])
    #expect(web.problem == "#field.text", "somebody is touched")
    for _ in 0..<2 { web.press("back") }
    web.press("answer", ["text": "DEVELOPERS"])
    web.press("answer", ["text": words])
    web.press("answer", ["choice": "no"])
    #expect(web.heading == (try await question(of: web)).title)
    #expect(web.file.contains("id: developers"))
    #expect(!web.file.lowercased().contains("title: no"))
  }

  @Test func saysWhatIsMissingBesideTheField() async throws {
    var web = WebReviewer(try await desk)
    web.press("answer", ["text": " 1 "])
    #expect(web.problem == "#field.text")
    #expect(web.fields["text"] == "1", "what was typed stands there")
    #expect(web.reply.text.contains("<title>Error: "))
    web.press("answer", ["text": "T"])
    web.press("answer")
    web.press("answer")
    #expect(web.problem == "#field.choice.0")
    web.press("answer", ["text": "42"], ticked: ["developers"])
    #expect(web.problem == "#field.text", "no name")
    let ticked = web.page.all("input").filter { $0.attributes["checked"] != nil }
    #expect(ticked.map { $0.attributes["value"] } == ["developers"], "what was ticked stays so")
    web.press("answer", ["text": "Testers, Build team"])
    web.press("answer", ["text": "testers"])
    #expect(web.problem == "#field.text", "the same group in small letters")
    web.press("answer", ["text": "Reviewers"])
    #expect(web.problem == nil)
    let groups = try ReviewFile.parse(web.file, path: "x").review.populations
    #expect(
      groups.map(\.title) == [
        "Application developers", "Testers", "Build team", "Reviewers",
      ])
    web.press("back")
    web.press("back")
    web.press("take-out role@1")
    #expect(!web.file.contains("Testers"))
    web.press("take-out role@2")
    #expect(web.reply.text.contains("<title>Error: "), "another part is not taken out here")
    #expect(web.file.contains("Reviewers"))
  }

  @Test func wantsANoteWhereSomethingDoesNotApply() async throws {
    var web = try await atFirstQuestion()
    let question = try await question(of: web)
    web.press("answer", ["choice": "n-a"])
    #expect(web.problem == "#field.note")
    #expect(web.fields["choice"] == "n-a", "the choice stands")
    #expect(web.page.all("details").contains { $0.attributes["open"] != nil })
    web.press("answer", ["note": "nothing recurs <b>&", "grade": "E2", "seen": "the log"])
    #expect(web.problem == nil)
    let review = try ReviewFile.parse(web.file, path: "x").review
    let answer = try #require(review.answers[question.id])
    #expect(answer.choice == .notApplicable)
    #expect(answer.note == "nothing recurs <b>&")
    #expect(answer.grade == .sampled && answer.evidence == "the log")

    web.press("back")
    #expect(web.fields["choice"] == "n-a" && web.fields["note"] == "nothing recurs <b>&")
    #expect(web.fields["grade"] == "E2" && web.fields["seen"] == "the log")
    let option = try #require(question.options.first)
    web.press("answer", ["choice": option.key, "note": "", "grade": "E0", "seen": ""])
    #expect(web.problem == nil)
    let changed = try ReviewFile.parse(web.file, path: "x").review.answers[question.id]
    #expect(changed?.choice == .option(option.key) && changed?.note == nil)
    #expect(changed?.grade == .asserted && changed?.evidence == nil)
  }

  @Test func readsFiguresBackBeforeTheyCount() async throws {
    var web = try await atFirstQuestion()
    for _ in 0..<80 where !web.heading.hasPrefix("Minutes") {
      web.press(web.page.hasButton("unknown") ? "unknown" : "answer", ["choice": "unknown"])
      if web.problem != nil { web.press("answer", ["choice": "nobody"]) }
    }
    #expect(web.heading.hasPrefix("Minutes"))
    web.press("answer", ["text": "48 min/week"])
    #expect(web.reply.text.contains("Understood: <strong>48 minutes a week"))
    let before = web
    web.press("answer", ["text": "4..23 min/month"])
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
    let first = web
    web.press("answer", ["choice": "unknown"])
    web.press("answer", ["choice": "unknown"])
    // The browser shows the older page again; what it sends is the older state.
    var again = first
    again.press("answer", ["choice": "unknown"])
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
    #expect(web.fields["at"]?.hasPrefix("at=question:") == true, "\(web.heading)")
    #expect(web.file.hasSuffix("## Reviewer's notes\n" + notes))
    web.press("back")
    #expect(web.file.hasSuffix("## Reviewer's notes\n" + notes))
  }

  @Test func saysOnceThatTheVerdictIsSettledAndMayStopThere() async throws {
    let catalog = try await catalog
    var web = try await atFirstQuestion()
    var live = Interview(
      try ReviewFile.parse(web.file, path: "x").review, in: catalog, order: .byWorth)
    var told = 0
    for _ in 0..<80 where live.isAsking {
      let response = live.leastResponse
      web.give(response, at: live)
      try live.respond(response)
      if web.reply.text.contains("The verdict is settled: ") { told += 1 }
      let isSettled = if case .settled = InterviewRemarks.standing(of: live) { true } else { false }
      let mayStop = web.page.hasButton("stop")
      #expect(mayStop == isSettled)
      if mayStop, told == 1 { break }
    }
    #expect(told == 1)
    let before = web
    web.press("stop")
    #expect(web.reply.text.contains("<h2 id=\"record\">"), "the result so far")
    #expect(HTMLScan(web.reply.text).problems == [])
    web.press("go-on")
    #expect(web.heading == before.heading)
    #expect(web.fields["at"] == before.fields["at"])
    #expect(!web.reply.text.contains("The verdict is settled: "), "it was said already")
    #expect(web.page.hasButton("stop"))
  }

  @Test func showsNoResultThatIsNotSettled() async throws {
    var web = try await atFirstQuestion()
    for settled in ["", "yes"] {
      web.press("stop", ["settled": settled])
      #expect(!web.reply.text.contains("id=\"record\""))
      #expect(web.reply.text.contains("There is something to mend"))
    }
  }

  @Test func makesAQuickReviewAWholeOne() async throws {
    let catalog = try await catalog
    var live = Interview(Review(title: "", scope: .core), in: catalog, order: .byWorth)
    var web = WebReviewer(try await desk, scope: .core)
    for _ in 0..<80 where live.step != .check {
      let response = live.leastResponse
      web.give(response, at: live)
      try live.respond(response)
    }
    #expect(web.heading == "Check your answers")
    web.press("whole")
    #expect(web.heading != "Check your answers")
    #expect(!web.file.contains("questions: core"))
    var whole = live.review
    whole.scope = .all
    #expect(web.fields["at"] == Interview(whole, in: catalog, order: .byWorth).bookmark)
  }

  @Test func saysHowFarAFileHasCome() async throws {
    let catalog = try await catalog
    var review = Review(
      title: "Old", populations: [Population(id: "developers", title: "Developers")])
    review.answers["recurring-work"] = Answer(.option("weekly"))
    let web = WebReviewer(
      try await desk, opening: ReviewFile(review).text(in: catalog, links: .none))
    #expect(web.reply.text.contains("1 question answered so far."))
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

  /// The question that a page asks.
  private func question(of web: WebReviewer) async throws -> Question {
    let place = try #require(web.fields["at"]?.split(separator: ";").first)
    let id = place.dropFirst("at=question:".count)
    return try #require(try await catalog.question(ArticleID(String(id))))
  }

  /// A review whose next page asks the first question.
  private func atFirstQuestion() async throws -> WebReviewer {
    var web = WebReviewer(try await desk)
    web.press("answer", ["text": "T"])
    web.press("answer", ["text": "Each job names a size."])
    web.press("answer", ticked: ["developers"])
    web.press("nobody")
    web.press("answer", ["choice": "no"])
    return web
  }
}

extension Interview {
  /// The answer of somebody for whom the proposal makes as little work as can be.
  fileprivate var leastResponse: Response {
    switch step {
    case .title: .title("T")
    case .proposal: .keep
    case .groups(let role): .groups(role == .affected ? ["Developers"] : [])
    case .group(nil): .noMoreGroups
    case .role: .role(.affected)
    case .asked: .asked(.yes)
    case .question(let id):
      .choose(
        (catalog.question(id)?.options.min { $0.level < $1.level })
          .map { .option($0.key) } ?? .unknown)
    case .keeper: .keeper(.nobody)
    case .saving: .direction(.none)
    case .bearer: .bearer(nil)
    case .quantity: canKeep ? .keep : .amountUnknown
    case .group, .rest, .check, .done: .proceed
    }
  }
}
