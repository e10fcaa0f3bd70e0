import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// Going back, changing answers, and being told what that changes.
struct InterviewMovingTests {
  @Test func goesBackStepByStep() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    #expect(throws: Interview.Refusal.nothingBefore) { try interview.respond(.back) }
    var steps: [Interview.Step] = []
    for target: Interview.Step in [.question("recurring-work"), .question("population")] {
      try interview.reach(target)
    }
    while interview.canGoBack {
      try interview.respond(.back)
      steps.append(interview.step)
    }
    #expect(
      steps == [
        .question("error-clarity"), .question("unpredictability"), .question("intensity"),
        .quantity(QuantityKey(.minutesPerDay, population: "developers")), .question("frequency"),
        .question("recurring-work"), .asked("developers"), .groups(.gains), .groups(.affected),
        .proposal, .title,
      ])
  }

  @Test func comesBackToWhereItWas() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    try interview.reach(.question("population"))
    for _ in 0..<3 { try interview.respond(.back) }
    #expect(interview.step == .question("intensity"))
    try interview.respond(.choose(.option("minute")))
    #expect(interview.step == .question("population"))
    try interview.respond(.back)
    #expect(interview.step == .question("intensity"), "the step shown before")
    try interview.respond(.back)
    #expect(interview.step == .question("error-clarity"), "no step is out of reach")
  }

  @Test func saysWhatAChangeMakesNeedless() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    try interview.reach(.question("population"))
    while interview.step != .question("recurring-work") { try interview.respond(.back) }
    let before = interview.review.answers.count
    let gone = try #require(try interview.respond(.choose(.option("setup-only"))))
    #expect(gone.isChange)
    #expect(
      gone.noLongerNeeded == [
        "frequency", "intensity", "unpredictability", "error-clarity", "saving-vs-effort",
        "toil-measured",
      ])
    #expect(gone.comeBack.isEmpty)
    #expect(interview.review.answers.count == before, "answers are kept")

    #expect(interview.step == .question("population"))
    try interview.respond(.back)
    #expect(interview.step == .question("recurring-work"), "skipped questions are not gone back to")
    let back = try #require(try interview.respond(.choose(.option("weekly"))))
    #expect(back.noLongerNeeded.isEmpty)
    #expect(back.comeBack == gone.noLongerNeeded)
    #expect(
      back.countAgain == ["frequency", "intensity", "unpredictability", "error-clarity"])
  }

  @Test func namesFiguresThatNoLongerCount() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    let minutes = QuantityKey(.minutesPerDay, population: "developers")
    try interview.reach(.quantity(minutes))
    try interview.respond(.amount(QuantityEntry.parse("9.6", for: .minutesPerDay)))
    try interview.respond(.back)
    try interview.respond(.back)
    let change = try #require(try interview.respond(.choose(.option("once"))))
    #expect(change.figuresNoLongerNeeded == [minutes])
    #expect(interview.given(minutes) != nil, "it is kept")
  }

  @Test func changesAnAnswerFromTheList() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    try interview.reach(.check)
    #expect(throws: Interview.Refusal.nothingToKeep) { try interview.respond(.keep) }
    try interview.respond(.change(.question("growth")))
    #expect(interview.canKeep)
    try interview.respond(.choose(.option("flat")))
    #expect(interview.step == .check)
    try interview.respond(.change(.group(nil)))
    try interview.respond(.group("Support staff"))
    #expect(interview.step == .role("support"))
    try interview.respond(.role(.affected))
    try interview.respond(.asked(.yes))
    #expect(
      interview.step == .quantity(QuantityKey(.minutesPerDay, population: "support")),
      "the new group's figures are asked for")
    try interview.reach(.check)
    try interview.respond(.confirm)
    #expect(interview.step == .done)
    try interview.respond(.back)
    #expect(interview.step == .check)
  }

  @Test func renamesAGroupWhereverItIsNamed() async throws {
    var review = Review(title: "T", populations: [Population(id: "ops", title: "Ops", asked: .yes)])
    review.quantities[.buildCost] = GivenQuantity(
      .known(try QuantityEntry.parse("5", for: .buildCost)), pays: "ops")
    var interview = Interview(review, in: try await ShippedCatalog.catalog)
    try interview.reach(.quantity(QuantityKey(.minutesPerDay, population: "ops")))
    while interview.step != .asked("ops") { try interview.respond(.back) }
    try interview.respond(.back)
    #expect(interview.step == .groups(.gains))
    try interview.respond(.back)
    #expect(interview.step == .groups(.affected))
    #expect(interview.canGoBack)
    try interview.reach(.check)
    try interview.respond(.change(.group("ops")))
    try interview.respond(.group("Data & AI / people"))
    #expect(interview.review.populations.first?.id == "data-ai-people")
    #expect(interview.review.quantities[.buildCost]?.pays == "data-ai-people")
    #expect(interview.step == .check)
    try interview.respond(.change(.group("data-ai-people")))
    #expect(throws: Interview.Refusal.needsGroup) {
      try interview.respond(.removeGroup("data-ai-people"))
    }
  }

  @Test func keepsWhatWasMeasuredWithItsGroup() async throws {
    let measured = FollowUp(
      date: "2027-03-01", population: "ops", measured: try .parse("6", for: .minutesPerDay))
    let remark = FollowUp(date: "2027-03-02", note: "asked")
    let groups = ["ops", "support"].map { Population(id: $0, title: $0, asked: .yes) }
    var interview = Interview(
      Review(title: "T", populations: groups, followUps: [measured, remark]),
      in: try await ShippedCatalog.catalog)
    try interview.reach(.check)
    try interview.respond(.change(.group("ops")))
    try interview.respond(.group("Data people"))
    #expect(interview.review.followUps.map(\.population) == ["data-people", nil])
    try interview.respond(.change(.group("data-people")))
    try interview.respond(.removeGroup("data-people"))
    #expect(interview.review.followUps == [remark])
  }

  @Test func keepsNotesAndEvidenceWithTheirAnswer() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    #expect(throws: Interview.Refusal.notHere) { try interview.respond(.note("x")) }
    try interview.reach(.question("frequency"))
    #expect(throws: Interview.Refusal.needsNote) {
      try interview.respond(.choose(.notApplicable))
    }
    try interview.respond(.evidence(.sampled, seen: "CI log"))
    #expect(interview.hasUnsavedAnnotations)
    try interview.respond(.note("counted in October"))
    #expect(interview.step == .question("frequency"))
    try interview.respond(.choose(.option("weekly")))
    #expect(!interview.hasUnsavedAnnotations)
    let answer = try #require(interview.review.answers["frequency"])
    #expect(answer.grade == .sampled)
    #expect(answer.evidence == "CI log")
    #expect(answer.note == "counted in October")
    #expect(answer.fingerprint == interview.catalog.question("frequency")?.fingerprint)

    try interview.respond(.note("in minutes"))
    try interview.respond(.amount(QuantityEntry.parse("9.6", for: .minutesPerDay)))
    let minutes = QuantityKey(.minutesPerDay, population: "developers")
    #expect(interview.given(minutes)?.note == "in minutes")
    try interview.respond(.back)
    try interview.respond(.note(nil))
    #expect(interview.given(minutes)?.note == nil)
    try interview.respond(.keep)
    #expect(interview.step == .question("intensity"))
  }

  @Test func takesNotesOnWhetherAGroupWasAsked() async throws {
    var interview = Interview(Review(title: ""), in: try await ShippedCatalog.catalog)
    try interview.reach(.asked("developers"))
    try interview.respond(.note("in the guild"))
    try interview.respond(.evidence(.measured, seen: "minutes of 12 May"))
    try interview.respond(.asked(.yes))
    let group = interview.group("developers")
    #expect(group?.askedNote == "in the guild")
    #expect(group?.askedEvidence == "minutes of 12 May")
    #expect(group?.asked == .yes)
  }
}
