@testable import Assessment
@testable import KnowledgeBase
import TestSupport

/// Small questionnaires made at random, so that brute force can list every completion.
enum SmallQuestions {
  static func questionnaire(_ generator: inout SeededGenerator, count: Int) -> Questionnaire {
    var questions: [Question] = []
    for place in 0..<count {
      let levels =
        [0]
        + (0..<Int.random(in: 1...2, using: &generator)).map { _ in
          Int.random(in: 0...4, using: &generator)
        }
      questions.append(
        question(
          ArticleID("q\(place)"), levels: levels,
          questionClass: QuestionClass.allCases.randomElement(using: &generator) ?? .major,
          factor: place < Factor.allCases.count ? Factor.allCases[place] : nil,
          skips: skips(&generator, before: questions)))
    }
    return Questionnaire(questions)
  }

  static func question(
    _ id: ArticleID, levels: [Int], questionClass: QuestionClass = .major, factor: Factor? = nil,
    skips: [SkipCondition] = []
  ) -> Question {
    let location = Location(path: "questions/\(id).md", line: 1)
    return Question(
      id: id, title: id.rawValue, summary: "", lens: "lens", order: 0,
      questionClass: questionClass, factor: factor, change: .free, isCore: false, minutes: 0.4,
      quantities: [],
      options: levels.enumerated().map { place, level in
        Option(
          key: "o\(place)", level: level, text: "", evidence: [], saying: nil, location: location)
      },
      skipConditions: skips, whyAsk: "", example: "", fingerprint: "", location: location)
  }

  static func policy(_ generator: inout SeededGenerator, for questions: [Question]) -> Policy {
    let ids = questions.map(\.id)
    func condition() -> Gate.Condition {
      Gate.Condition(
        question: ids.randomElement(using: &generator) ?? "q0",
        level: Int.random(in: 1...4, using: &generator))
    }
    let location = Location(path: "policy.md", line: 1)
    return Policy(
      gates: [
        Gate(
          id: "gate", text: "", allOf: [condition(), condition()],
          anyOf: Bool.random(using: &generator) ? [condition(), condition()] : [],
          location: location)
      ],
      thresholds: [:], together: ids.count >= 3 ? [Array(ids.prefix(3))] : [],
      verdicts: VerdictTable(
        plus: [.proceed, .guards, .rework, .rework], zero: [.guards, .rework, .rework, .stop],
        minus: [.rework, .stop, .stop, .stop]),
      populations: [], fingerprint: "", location: location)
  }

  private static func skips(
    _ generator: inout SeededGenerator, before questions: [Question]
  ) -> [SkipCondition] {
    guard let earlier = questions.randomElement(using: &generator),
      Int.random(in: 0..<3, using: &generator) > 0
    else { return [] }
    let key = earlier.options.randomElement(using: &generator)?.key ?? "o0"
    return [SkipCondition(question: earlier.id, options: [key], location: earlier.location)]
  }
}
