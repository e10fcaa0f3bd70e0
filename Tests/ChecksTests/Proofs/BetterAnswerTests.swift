import Assessment
import TestSupport
import Testing

@testable import Checks
@testable import KnowledgeBase

/// What one better answer can do, against the list of all pairs of reviews.
struct BetterAnswerTests {
  @Test(arguments: SeededGenerator.seeds(80))
  func agreesWithEveryPairOfReviews(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let space = SmallSpace.make(&generator)
    let pairs = Pairs(space)
    let proof = BetterAnswer(space)
    let suspects = space.questions.indices.flatMap {
      BetterAnswerPunished.suspects(at: $0, in: space)
    }
    for place in space.questions.indices {
      for (worse, better) in pairs.changes(at: place) {
        let isHarmful = pairs.all(place, worse, better).contains { pairs.isWorse($1, than: $0) }
        let found = proof.counterexample(at: place, from: worse, to: better)
        #expect((found != nil) == isHarmful, "seed \(seed), q\(place) from \(worse) to \(better)")
        // No harm is done but by a question that the worse answer skips and the better one does not.
        let isSuspect = suspects.contains {
          $0.worse.place == place && $0.worse.option == worse && $0.better.contains(better)
        }
        #expect(isSuspect || !isHarmful, "seed \(seed), q\(place) from \(worse) to \(better)")
      }
    }
  }

  /// The counterexample is one: both reviews can be written, and the better answer fares worse.
  @Test(arguments: SeededGenerator.seeds(80))
  func showsReviewsThatCanBeWritten(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let space = SmallSpace.make(&generator)
    let pairs = Pairs(space)
    let proof = BetterAnswer(space)
    for place in space.questions.indices {
      for (worse, better) in pairs.changes(at: place) {
        guard let found = proof.counterexample(at: place, from: worse, to: better) else { continue }
        #expect(
          pairs.all(place, worse, better).contains { $0 == found.before && $1 == found.after },
          "seed \(seed)")
        #expect(pairs.isWorse(found.after, than: found.before), "seed \(seed)")
      }
    }
  }

  /// With the best answers to what comes back, a better answer never makes the evidence worse.
  @Test(arguments: SeededGenerator.seeds(80))
  func neverHarmsWhereWhatComesBackIsAnsweredWell(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let space = SmallSpace.make(&generator)
    let pairs = Pairs(space)
    for place in space.questions.indices {
      for (worse, better) in pairs.changes(at: place) {
        for (before, after) in pairs.all(place, worse, better) {
          let levels = SmallSpace.levels(of: after, in: space)
          let isWell = space.questions.indices.allSatisfy {
            before[$0] != nil || levels[$0] == 0
          }
          guard isWell else { continue }
          #expect(pairs.evidenceClass(after) <= pairs.evidenceClass(before), "seed \(seed)")
        }
      }
    }
  }
}

/// Pairs of reviews that differ in one answer and in what it skips or brings back.
private struct Pairs {
  private let space: ReviewSpace
  private let rules: TallyRules
  private let reviews: [SmallSpace.Listed]

  init(_ space: ReviewSpace) {
    self.space = space
    self.rules = TallyRules(space.questionnaire, space.policy)
    self.reviews = SmallSpace.reviews(in: space)
  }

  /// The pairs of a worse and a better option of a question.
  func changes(at place: Int) -> [(worse: Int, better: Int)] {
    let options = space.questions[place].options
    return options.indices.flatMap { worse in
      options.indices.filter { options[$0].level < options[worse].level }.map { (worse, $0) }
    }
  }

  func all(
    _ place: Int, _ worse: Int, _ better: Int
  ) -> [(SmallSpace.Listed, SmallSpace.Listed)] {
    let after = reviews.filter { $0[place] == better }
    return reviews.filter { $0[place] == worse }.flatMap { old in
      after.filter { new in
        space.questions.indices.allSatisfy { other in
          other == place || old[other] == nil || new[other] == nil || old[other] == new[other]
        }
      }.map { (old, $0) }
    }
  }

  func evidenceClass(_ review: SmallSpace.Listed) -> EvidenceClass {
    rules.evidenceClass(tally(review))
  }

  /// Whether some amount of money gives the second review a milder verdict than the first.
  func isWorse(_ new: SmallSpace.Listed, than old: SmallSpace.Listed) -> Bool {
    let (before, after) = (evidenceClass(old), evidenceClass(new))
    if after > before { return true }
    guard tally(old).isZeroed, !tally(new).isZeroed else { return false }
    let table = space.policy.verdicts
    return table.minus[after.column] > table.plus[before.column]
  }

  private func tally(_ review: SmallSpace.Listed) -> Tally {
    review.enumerated().reduce(rules.initial) { tally, answer in
      let question = space.questions[answer.offset]
      let outcome =
        answer.element.map { Completions.Outcome.option(question.options[$0]) } ?? .skipped
      return rules.adding(tally, rules.effect(answer.offset, outcome))
    }
  }
}
