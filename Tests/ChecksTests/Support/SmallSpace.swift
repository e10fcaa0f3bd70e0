import TestSupport

@testable import Assessment
@testable import Checks
@testable import KnowledgeBase

/// Small spaces of reviews made at random, whose reviews can be listed one by one.
enum SmallSpace {
  /// The options of a review by place; nil where the question is skipped.
  typealias Listed = [Int?]

  static let antipatterns: [ArticleID] = ["a", "b"]

  /// A space in which every question can be asked and has an answer at level 0 and one at 4.
  ///
  /// - Parameters:
  ///   - generator: the source of chance.
  ///   - levels: the levels that every question has; others may come twice.
  ///   - count: how many questions there are.
  /// - Returns: a space that is sound but for what the proofs look for.
  static func make(
    _ generator: inout SeededGenerator, levels: [Int] = [0, 4], count: ClosedRange<Int> = 3...4
  ) -> ReviewSpace {
    while true {
      let questions = questions(
        &generator, levels: levels, count: Int.random(in: count, using: &generator))
      let space = ReviewSpace(
        questionnaire: Questionnaire(questions), policy: policy(&generator, for: questions))
      let reviews = reviews(in: space)
      if questions.indices.allSatisfy({ place in reviews.contains { $0[place] != nil } }) {
        return space
      }
    }
  }

  /// Every review, answered by the rules of the interview.
  static func reviews(
    in space: ReviewSpace, where isAllowed: (Option) -> Bool = { _ in true }
  ) -> [Listed] {
    var reviews: [Listed] = [[]]
    for question in space.questions {
      reviews = reviews.flatMap { review -> [Listed] in
        let isSkipped = question.skipConditions.contains { condition in
          guard let place = space.place(of: condition.question) else { return false }
          guard let option = review[place] else { return true }
          return condition.options.contains(space.questions[place].options[option].key)
        }
        return isSkipped
          ? [review + [nil]]
          : question.options.indices.filter { isAllowed(question.options[$0]) }
            .map { review + [$0] }
      }
    }
    return reviews
  }

  /// The level of each question; what is skipped counts as 0.
  static func levels(of review: Listed, in space: ReviewSpace) -> [Int] {
    zip(space.questions, review).map { question, option in
      option.map { question.options[$0].level } ?? 0
    }
  }

  /// The review as people would give it.
  static func review(_ listed: Listed, in space: ReviewSpace) -> Review {
    var answers: [ArticleID: Answer] = [:]
    for (question, option) in zip(space.questions, listed) {
      if let option { answers[question.id] = Answer(.option(question.options[option].key)) }
    }
    return Review(
      title: "", populations: [Population(id: "people", title: "People")], answers: answers)
  }

  private static func questions(
    _ generator: inout SeededGenerator, levels: [Int], count: Int
  ) -> [Question] {
    var questions: [Question] = []
    for place in 0..<count {
      let more = (0..<Int.random(in: 0...1, using: &generator)).map { _ in
        Int.random(in: 0...4, using: &generator)
      }
      questions.append(
        question(&generator, place, levels: (levels + more).sorted(), after: questions))
    }
    return questions
  }

  private static func question(
    _ generator: inout SeededGenerator, _ place: Int, levels: [Int], after earlier: [Question]
  ) -> Question {
    let location = Location(path: "questions/q\(place).md", line: 1)
    return Question(
      id: ArticleID("q\(place)"), title: "Q\(place)?", summary: "", lens: "lens", order: place,
      questionClass: QuestionClass.allCases.randomElement(using: &generator) ?? .major,
      factor: Factor.allCases[place], change: .free, isCore: false, minutes: 0.4, quantities: [],
      options: levels.enumerated().map { position, level in
        Option(
          key: "o\(position)", level: level, text: "", evidence: evidence(&generator, location),
          saying: nil, location: location)
      },
      skipConditions: earlier.filter { _ in Int.random(in: 0..<5, using: &generator) < 2 }
        .map { other in
          let keys = other.options.map(\.key).filter { _ in
            Int.random(in: 0..<3, using: &generator) == 0
          }
          return SkipCondition(
            question: other.id, options: keys.isEmpty ? ["o0"] : keys, location: location)
        },
      whyAsk: "", example: "", fingerprint: "", location: location)
  }

  private static func evidence(
    _ generator: inout SeededGenerator, _ location: Location
  ) -> [Evidence] {
    antipatterns.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }.map {
      Evidence(
        direction: Bool.random(using: &generator) ? .for : .against, antipattern: $0,
        weight: Int.random(in: 1...3, using: &generator), location: location)
    }
  }

  private static func policy(
    _ generator: inout SeededGenerator, for questions: [Question]
  ) -> Policy {
    let location = Location(path: "policy.md", line: 1)
    func conditions(_ count: ClosedRange<Int>) -> [Gate.Condition] {
      (0..<Int.random(in: count, using: &generator)).map { _ in
        Gate.Condition(
          question: questions.randomElement(using: &generator)?.id ?? "q0",
          level: Int.random(in: 0...4, using: &generator))
      }
    }
    let gates = (0..<2).map { position -> Gate in
      Gate(
        id: "gate-\(position)", text: "", allOf: conditions(1...3), anyOf: conditions(0...3),
        location: location)
    }
    func threshold(_ value: Int) -> Threshold {
      Threshold(value: Double(value), text: "\(value)", location: location)
    }
    return Policy(
      gates: gates,
      thresholds: [
        .adverseMajors: threshold(2), .cautionMajors: threshold(1),
        .cautionMinors: threshold(Int.random(in: 1...2, using: &generator)),
      ],
      together: Bool.random(using: &generator) ? [questions.prefix(2).map(\.id)] : [],
      verdicts: VerdictTable(
        plus: [.proceed, .guards, .rework, .rework], zero: [.guards, .rework, .rework, .stop],
        minus: [.rework, .stop, .stop, .stop]),
      populations: [], fingerprint: "", location: location)
  }
}
