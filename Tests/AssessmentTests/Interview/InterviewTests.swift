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
    #expect(interview.step == .group(nil))
    #expect(throws: Interview.Refusal.needsGroup) { try interview.respond(.noMoreGroups) }
    try interview.respond(.group("Application developers"))
    #expect(interview.review.populations.map(\.id) == ["developers"])
    #expect(interview.step == .role("developers"))
    try interview.respond(.role(.affected))
    #expect(interview.step == .asked("developers"))
    try interview.respond(.asked(.no))
    #expect(interview.step == .group(nil))
    #expect(throws: Interview.Refusal.groupExists("Application developers")) {
      try interview.respond(.group("developers"))
    }
    try interview.respond(.noMoreGroups)
    #expect(interview.step == .question("recurring-work"))
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
    #expect(interview.step == .group(nil))
    #expect(interview.review.proposal == nil)
    try interview.respond(.back)
    #expect(interview.step == .proposal)
    try interview.respond(.proposal("Each job names a size."))
    try interview.respond(.group("Testers"))
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
    #expect(interview.step == .group(nil))
  }

  @Test func asksAgainForTheLastGroupIfTheSessionEndedWithinIt() async throws {
    let catalog = try await ShippedCatalog.catalog
    var interview = Interview(Review(title: "T"), in: catalog)
    try interview.respond(.keep)
    try interview.respond(.group("Testers"))
    let resumed = Interview(interview.review, in: catalog)
    #expect(resumed.step == .role("testers"))
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
    try interview.respond(.group("Testers"))
    #expect(interview.review.content == catalog.fingerprint)
  }

  @Test func tellsHowFarItHasComeBeforeTheQuestions() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    var told: [[Int]] = []
    func tell() { told.append(interview.opening.map { [$0.number, $0.about] } ?? []) }
    let groups: [Interview.Response] = ["A", "B", "C"].flatMap {
      [Interview.Response.group("Group \($0)"), .role(.affected), .asked(.no)]
    }
    for response in [.title("T"), .keep] + groups + [.noMoreGroups] {
      tell()
      try interview.respond(response)
    }
    tell()
    let about = Array(repeating: 9, count: 9) + Array(repeating: 12, count: 3)
    #expect(told == zip(1...12, about).map { [$0, $1] } + [[]])
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
