@testable import Assessment
@testable import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// The rules of SCORING.md, section 2.
struct EvidenceTests {
  @Test(arguments: [
    (levels: [0, 0, 0, 0, 0, 0], expected: EvidenceClass.clear),
    (levels: [3, 0, 0, 0, 0, 0], expected: .caution),
    (levels: [3, 4, 3, 0, 0, 0], expected: .caution),
    (levels: [3, 0, 0, 3, 0, 0], expected: .caution),
    (levels: [3, 0, 0, 3, 4, 0], expected: .adverse),
    (levels: [2, 2, 2, 2, 2, 2], expected: .clear),
    (levels: [0, 0, 0, 3, 4, 3], expected: .adverse),
  ])
  func countsThreeTogetherAsOneMajor(_ levels: [Int], _ expected: EvidenceClass) {
    #expect(Self.evidence(levels, classes: .major, together: [["q0", "q1", "q2"]]) == expected)
  }

  @Test(arguments: [
    (levels: [3, 4, 0], questionClass: QuestionClass.minor, expected: EvidenceClass.clear),
    (levels: [3, 4, 3], questionClass: .minor, expected: .caution),
    (levels: [3, 4, 3], questionClass: .context, expected: .clear),
    (levels: [3, 4, 3], questionClass: .major, expected: .adverse),
  ])
  func countsByClass(_ levels: [Int], _ questionClass: QuestionClass, _ expected: EvidenceClass) {
    #expect(Self.evidence(levels, classes: questionClass, together: []) == expected)
  }

  @Test(arguments: [
    (levels: [3, 3, 4], expected: EvidenceClass.blocked),
    (levels: [3, 3, 2], expected: .clear),
    (levels: [2, 3, 4], expected: .clear),
  ])
  func blocksWhereAGateHolds(_ levels: [Int], _ expected: EvidenceClass) {
    let gate = Gate(
      id: "gate", text: "",
      allOf: [.init(question: "q0", level: 3), .init(question: "q1", level: 3)],
      anyOf: [.init(question: "q2", level: 3)], location: Location(path: "policy.md", line: 1))
    #expect(Self.evidence(levels, classes: .context, together: [], gates: [gate]) == expected)
  }

  @Test(arguments: [
    (levels: (4, 4, 4, 4), weight: 1.0, expected: 100.0),
    (levels: (0, 4, 4, 4), weight: 1.0, expected: 0.0),
    (levels: (4, 0, 0, 0), weight: 1.0, expected: 0.0),
    (levels: (3, 0, 3, 0), weight: 0.4, expected: 20.0),
  ])
  func scoresToil(_ levels: (Int, Int, Int, Int), _ weight: Double, _ expected: Double) {
    let score = ToilScore.score(
      recurrence: levels.0, frequency: levels.1, intensity: levels.2, unpredictability: levels.3,
      weight: weight)
    #expect(abs(score - expected) < 1e-9)
  }

  @Test(arguments: [
    (band: Band.plus, clear: "proceed", caution: "guards", adverse: "rework", blocked: "rework"),
    (band: .zero, clear: "guards", caution: "rework", adverse: "rework", blocked: "stop"),
    (band: .minus, clear: "rework", caution: "stop", adverse: "stop", blocked: "stop"),
    (
      band: .unknown, clear: "measure", caution: "measure", adverse: "rework stop",
      blocked: "rework stop"
    ),
  ])
  func readsTheVerdictTable(
    _ band: Band, _ clear: String, _ caution: String, _ adverse: String, _ blocked: String
  ) {
    for (evidence, expected) in zip(EvidenceClass.allCases, [clear, caution, adverse, blocked]) {
      let verdicts = Ruling([(band, evidence)], Self.table).verdicts.sorted().map(\.rawValue)
      #expect(verdicts.joined(separator: " ") == expected)
    }
  }

  private static let table = VerdictTable(
    plus: [.proceed, .guards, .rework, .rework], zero: [.guards, .rework, .rework, .stop],
    minus: [.rework, .stop, .stop, .stop])

  private static func evidence(
    _ levels: [Int], classes: QuestionClass, together: [[ArticleID]], gates: [Gate] = []
  ) -> EvidenceClass? {
    let questions = levels.indices.map {
      SmallQuestions.question(ArticleID("q\($0)"), levels: [levels[$0]], questionClass: classes)
    }
    let questionnaire = Questionnaire(questions)
    let policy = Policy(
      gates: gates, thresholds: [:], together: together, verdicts: table, populations: [],
      fingerprint: "", location: Location(path: "policy.md", line: 1))
    let rules = TallyRules(questionnaire, policy)
    let tallies = Completions(questionnaire, Review(title: "")).fold(
      over: questions.indices, initial: rules.initial, effect: rules.effect, combine: rules.adding)
    return tallies.count == 1 ? tallies.first.map(rules.evidenceClass) : nil
  }
}
