import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Where an interview begins, what it asks in which order, and where it goes on.
struct InterviewTests {
  @Test func asksForTitleAndGroupsBeforeTheQuestions() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    #expect(interview.step == .title)
    #expect(throws: Interview.Refusal.nothingToKeep) { try interview.respond(.keep) }
    #expect(throws: Interview.Refusal.empty) { try interview.respond(.title(" \t")) }
    try interview.respond(.title("  Runner sizes \t as tags "))
    #expect(interview.review.title == "Runner sizes as tags")
    #expect(interview.step == .proposal)
    #expect(throws: Interview.Refusal.empty) { try interview.respond(.proposal(" \t")) }
    try interview.respond(.proposal(" Each job \t names a size. "))
    #expect(interview.review.proposal == "Each job names a size.")
    #expect(interview.step == .groups(.affected))
    #expect(throws: Interview.Refusal.nothingToKeep) { try interview.respond(.keep) }
    try interview.respond(.groups(["Application developers", " Build \t team "]))
    #expect(interview.review.populations.map(\.title) == ["Application developers", "Build team"])
    #expect(interview.review.populations.map(\.id) == ["developers", "build-team"])
    #expect(interview.step == .groups(.gains))
    let before = interview
    #expect(throws: Interview.Refusal.groupExists("Application developers")) {
      try interview.respond(.groups(["Support staff", "developers"]))
    }
    #expect(interview == before, "all of them are named, or none")
    try interview.respond(.groups(["Infrastructure and platform engineers"]))
    #expect(interview.review.populations.map(\.role) == [.affected, .affected, .gains])
    #expect(interview.step == .asked("developers"))
    try interview.respond(.asked(.no))
    #expect(interview.step == .asked("build-team"))
    try interview.respond(.asked(.yes))
    #expect(interview.step == .question("recurring-work"), "whoever only gains is not asked about")
  }

  @Test func needsSomebodyWhoIsTouched() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    try interview.reach(.groups(.affected))
    try interview.respond(.groups([]))
    try interview.respond(.groups([]))
    #expect(interview.step == .groups(.keeps))
    #expect(throws: Interview.Refusal.needsGroup) { try interview.respond(.groups([])) }
    try interview.respond(.groups(["Operations and on-call staff"]))
    #expect(interview.review.populations.map(\.role) == [.keeps])
    #expect(interview.step == .asked("operations"))
    try interview.respond(.back)
    try interview.respond(.back)
    #expect(interview.step == .groups(.gains))
    try interview.respond(.groups(["Support staff"]))
    #expect(interview.step == .asked("operations"), "nobody is needed any more, and nobody is lost")
  }

  @Test func addsToTheGroupsThatWereNamedAndTakesThemOut() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    try interview.reach(.groups(.gains))
    try interview.respond(.back)
    #expect(interview.step == .groups(.affected))
    try interview.respond(.groups(["Testers"]))
    #expect(interview.review.populations.map(\.id) == ["developers", "testers"])
    try interview.respond(.back)
    #expect(throws: Interview.Refusal.notHere) { try interview.respond(.removeGroup("ops")) }
    try interview.respond(.removeGroup("developers"))
    #expect(interview.step == .groups(.affected), "another one may be named in its place")
    #expect(interview.canKeep)
    try interview.respond(.removeGroup("testers"))
    #expect(!interview.canKeep)
    try interview.respond(.groups(["Testers"]))
    #expect(interview.step == .groups(.gains))
  }

  @Test func skipsTheTitleWhereTheReviewHasOne() async throws {
    let interview = Interview(Review(title: "T"), in: try await ShippedCatalog.catalog)
    #expect(interview.step == .proposal)
    #expect(interview.canGoBack, "the title can be gone back to")
  }

  @Test func asksOnceWhatWouldChangeAndNeedsNoAnswer() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: "T"), in: catalog)
    try interview.respond(.keep)
    #expect(interview.step == .groups(.affected))
    #expect(interview.review.proposal == nil)
    try interview.respond(.back)
    #expect(interview.step == .proposal)
    try interview.respond(.proposal("Each job names a size."))
    try interview.respond(.groups(["Testers"]))
    try interview.reach(.question("growth"))
    let resumed = Interview(interview.review, in: catalog)
    #expect(resumed.step == .question("growth"))
    var without = interview.review
    without.proposal = nil
    #expect(Interview(without, in: catalog).step == .question("growth"), "it is not asked again")
  }

  @Test func goesOnAtTheFirstMissingStep() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: ""), in: catalog)
    try interview.reach(.question("growth"))
    let resumed = Interview(interview.review, in: catalog)
    #expect(resumed.step == .question("growth"))
    #expect(resumed.progress == interview.progress)
    var both = (interview, resumed)
    try both.0.respond(.back)
    try both.1.respond(.back)
    #expect(both.0.step == both.1.step, "the way back is the same after resuming")
  }

  @Test func goesOnAtAFigureThatWasNotReached() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: ""), in: catalog)
    let step = Interview.Step.quantity(QuantityKey(.joiners, population: "developers"))
    try interview.reach(step)
    #expect(Interview(interview.review, in: catalog).step == step)
  }

  @Test func asksForPopulationsFirstWhereOnlyAnswersAreThere() async throws {
    let review = Review(title: "T", answers: ["recurring-work": Answer(.option("weekly"))])
    let interview = Interview(review, in: try await ShippedCatalog.catalog)
    #expect(interview.step == .groups(.affected))
  }

  @Test func goesOnWithTheGroupsWhereTheSessionEnded() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: "T"), in: catalog)
    try interview.respond(.keep)
    for names in [["Testers", "Support staff"], ["Build team"]] {
      try interview.respond(.groups(names))
      #expect(Interview(interview.review, in: catalog).step == interview.step, "\(names)")
    }
    try interview.respond(.asked(.yes))
    let resumed = Interview(interview.review, in: catalog)
    #expect(resumed.step == .asked("support"))
    #expect(resumed.step == interview.step)
  }

  @Test func asksThoseWhoOnlyGainedOnceTheyHaveToDoSomething() async throws {
    let catalog = try await ShippedCatalog.catalog
    let groups = [
      Population(id: "developers", title: "Developers", asked: .no),
      Population(id: "winners", title: "Winners", role: .gains),
    ]
    var interview = Interview(
      Review(
        title: "T", populations: groups, answers: ["growth": Answer(.option("flat"))]),
      in: catalog)
    try interview.reach(.check)
    try interview.respond(.change(.role("winners")))
    try interview.respond(.role(.affected))
    #expect(interview.step == .asked("winners"))
  }

  @Test func doesNotTakeNobodyForSomebody() async throws {
    let catalog = try await ShippedCatalog.catalog
    let keepers = Population(id: "ops", title: "Ops", role: .keeps, asked: .yes)
    var interview = Interview(Review(title: "T", populations: [keepers]), in: catalog)
    while interview.step != .groups(.keeps) { try interview.respond(.back) }
    try interview.respond(.removeGroup("ops"))
    #expect(interview.step == .groups(.keeps))
    #expect(!interview.canKeep)
  }

  @Test func goesToCheckingWhereNothingIsMissing() async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: 1)
    var interview = Interview(Review(title: "T"), in: catalog)
    try interview.answerAll(&random)
    #expect(interview.step == .done)
    #expect(interview.isComplete)
    let resumed = Interview(interview.review, in: catalog)
    #expect(resumed.step == .check)
    #expect(resumed.review == interview.review)
  }

  @Test(arguments: ReferenceCase.all)
  func asksAReferenceCaseOnlyForWhatItsVerdictNeeds(_ reference: ReferenceCase) async throws {
    let interview = Interview(reference.review, in: try await ShippedCatalog.catalog)
    switch interview.step {
    case .check: break
    case .quantity(let key):
      #expect(key.quantity.defaultValue == nil, "asks for \(key), which has a default")
    case .saving: #expect(reference.review.quantities[.machineSaving] == nil)
    default: Issue.record("stands at \(interview.step)")
    }
  }

  @Test func asksSuspectAnswersAgainFirst() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: ""), in: catalog)
    try interview.reach(.question("growth"))
    var review = interview.review
    review.answers["intensity"]?.fingerprint = "0000000000000000"
    var resumed = Interview(review, in: catalog)
    #expect(resumed.step == .question("intensity"))
    #expect(!resumed.canKeep)
    #expect(throws: Interview.Refusal.changedSince) { try resumed.respond(.keep) }
    try resumed.respond(.choose(.option("minute")))
    #expect(resumed.step == .question("growth"))
    #expect(resumed.review.answers["intensity"]?.fingerprint != "0000000000000000")
  }

  @Test func namesTheKnowledgeBaseThatAskedOnceSomethingIsAnswered() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: "T", content: "old"), in: catalog)
    try interview.respond(.keep)
    #expect(interview.review.content == "old")
    try interview.respond(.groups(["Testers"]))
    #expect(interview.review.content == catalog.fingerprint)
  }

  @Test func tellsHowFarItHasComeBeforeTheQuestions() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    var told: [[Int]] = []
    func tell() { told.append(interview.opening.map { [$0.number, $0.about] } ?? []) }
    let responses: [Interview.Response] = [
      .title("T"), .keep, .groups(["Testers", "Build team"]), .groups([]), .asked(.no),
      .asked(.yes),
    ]
    for response in responses {
      tell()
      try interview.respond(response)
    }
    tell()
    #expect(told == [[1, 5], [2, 5], [3, 5], [4, 6], [5, 6], [6, 6], []])
  }

  @Test func tellsHowFarItHasComeWhereNobodyIsTouched() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    var told: [[Int]] = []
    func tell() { told.append(interview.opening.map { [$0.number, $0.about] } ?? []) }
    for response: Interview.Response in [.title("T"), .keep, .groups([]), .groups([])] {
      tell()
      try interview.respond(response)
    }
    tell()
    #expect(told == [[1, 5], [2, 5], [3, 5], [4, 4], [5, 5]])
  }

  @Test func tellsHowManyQuestionsMayApply() async throws {
    let catalog = try await ShippedCatalog.catalog
    let outlook = Interview(Review(title: "T"), in: catalog).outlook
    #expect(outlook.total == 30)
    #expect(outlook.questions.upperBound == 30)
    #expect(outlook.questions.lowerBound < 20)
    let quick = Interview(Review(title: "T", scope: .core), in: catalog).outlook
    #expect(quick.total == 9)
    #expect(quick.minutes.upperBound < outlook.minutes.upperBound)
    let once = Review(
      title: "T", answers: ["recurring-work": Answer(.option("none"))])
    #expect(Interview(once, in: catalog).outlook.questions.upperBound == 16)
  }
}
