import Assessment
import KnowledgeBase
import TestSupport
import Testing

/// What holds for every way through an interview.
struct InterviewPropertyTests {
  @Test(arguments: SeededGenerator.seeds(30))
  func replaysToTheSame(seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    let scope = random.pick(Review.Scope.allCases)
    var interview = Interview(Review(title: "", scope: scope), in: catalog)
    for _ in 0..<120 {
      let before = interview
      do {
        try interview.respond(interview.randomResponse(&random))
      } catch {
        #expect(interview == before, "a refusal changes nothing")
      }
    }
    let replayed = try Interview.replaying(
      interview.responses, on: interview.beginning, in: catalog)
    #expect(replayed == interview)
    #expect(replayed.responses == interview.responses)
    if seed <= 3 {
      #expect(throws: Never.self) { try Evaluation(of: interview.review, in: catalog) }
    }

    // Wherever it stands, it can be finished, resumed, and has nothing more to ask then.
    try interview.answerAll(&random)
    #expect(interview.step == .done)
    #expect(interview.isComplete)
    let resumed = Interview(interview.review, in: catalog)
    #expect(resumed.step == .check)
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func leavesTheReviewAloneWhenTheSameIsAnsweredAgain(seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    var interview = Interview(Review(title: ""), in: catalog)
    for _ in 0..<100 {
      _ = try? interview.respond(interview.randomResponse(&random))
      guard interview.canGoBack, interview.step != .done else { continue }
      let before = interview
      try interview.respond(.back)
      #expect(interview.step != before.step)
      guard interview.canKeep else {
        interview = before
        continue
      }
      var again = interview
      try interview.respond(.keep)
      #expect(interview.review == before.review)
      if case .question(let id) = again.step, let answer = again.review.answers[id] {
        let kept = interview
        try again.respond(.choose(answer.choice))
        #expect(again.review == before.review)
        #expect(again.step == kept.step)
      }
      interview = before
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func neverRunsBackwards(seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    var interview = Interview(
      Review(title: "", scope: random.pick(Review.Scope.allCases)), in: catalog)
    var numbers: [Interview.Step: Int] = [:]
    for _ in 0..<150 {
      let open = interview.openQuestions
      let change: Interview.Replanning?
      do {
        change = try interview.respond(interview.randomResponse(&random))
      } catch {
        continue
      }
      if change?.comeBack.isEmpty ?? true {
        #expect(interview.openQuestions <= open, "more to go without a word")
      }
      guard case .question = interview.step else { continue }
      let number = try #require(interview.progress.number)
      if let known = numbers[interview.step] {
        #expect(number == known, "a question keeps its number")
      } else {
        #expect(number == (numbers.values.max() ?? 0) + 1, "a new question has the next number")
        numbers[interview.step] = number
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func countsDownGoingForward(seed: UInt64) async throws {
    let catalog = try await ShippedCatalog.catalog
    var random = SeededGenerator(seed: seed)
    var interview = Interview(Review(title: "T"), in: catalog)
    var last = (number: 0, toGo: Int.max, step: Interview.Step.title)
    for _ in 0..<300 where interview.step != .check {
      if case .question = interview.step, interview.step != last.step {
        let progress = interview.progress
        let number = try #require(progress.number)
        #expect(number == last.number + 1)
        #expect(progress.toGo < last.toGo)
        last = (number, progress.toGo, interview.step)
      }
      do {
        try interview.respond(interview.fittingResponse(&random))
      } catch .needsNote {
        try interview.respond(.note("because"))
      } catch {
        continue
      }
    }
    #expect(interview.step == .check)
    #expect(last.toGo == 0)
  }
}

extension Interview {
  /// The questions that still wait for an answer, the current one among them.
  fileprivate var openQuestions: Int {
    guard case .question(let id) = step, state(of: id).ranges, state(of: id) != .unknown else {
      return progress.toGo
    }
    return progress.toGo + 1
  }
}
