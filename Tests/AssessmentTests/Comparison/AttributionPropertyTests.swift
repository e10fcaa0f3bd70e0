@testable import Assessment
import TestSupport
import Testing

/// What attribution finds is what trying every set of changes finds, on random pairs of reviews.
struct AttributionPropertyTests {
  @Test(arguments: SeededGenerator.seeds(20))
  func findsTheSmallestSets(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let pair = try ReviewPair(&random)
      try Self.check(AttributionSearch(from: pair.old, to: pair.new, countsContent: true), pair)
    }
  }

  @Test(arguments: SeededGenerator.seeds(10))
  func saysWhatEachChangeDoesAlone(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let pair = try ReviewPair(&random)
      var search = AttributionSearch(from: pair.old, to: pair.new, countsContent: true)
      let all = Set(search.mixtures.changes)
      let mixtures = search.mixtures
      for effect in search.effects() {
        #expect(try effect.alone == pair.ruling(mixtures.review(with: [effect.change])))
        #expect(
          try effect.without
            == pair.ruling(mixtures.review(with: all.subtracting([effect.change]))))
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func reachesTheNewReviewWithAllChanges(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let pair = try ReviewPair(&random)
      let mixtures = Mixtures(
        pair.old.review, pair.new.review, pair.questionnaire, countsContent: true)
      let mixed = try #require(try pair.ruling(mixtures.review(with: Set(mixtures.changes))))
      #expect(mixed == pair.new.ruling)
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func findsNothingBetweenAReviewAndItself(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let pair = try ReviewPair(&random)
      let comparison = Comparison(pair.old, pair.old)
      #expect(comparison.differences.isEmpty)
      #expect(comparison.effects.isEmpty)
      #expect(comparison.stale.isEmpty)
      #expect(!comparison.attribution.isMoved)
      #expect(comparison.attribution.sets.isEmpty)
      #expect(!comparison.isWorse)
    }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func mirrorsWhereTwoPeopleChangePlaces(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let pair = try ReviewPair(&random)
      let one = PeopleComparison(pair.old, pair.new)
      let other = PeopleComparison(pair.new, pair.old)
      #expect(one.there == other.back)
      #expect(one.back == other.there)
      #expect(one.disputed.map(\.question) == other.disputed.map(\.question))
      #expect(one.disputed.map(\.old) == other.disputed.map(\.new))
      #expect(one.oneSided.map(\.question) == other.oneSided.map(\.question))
      #expect(one.topics == other.topics)
      #expect(Set(one.there.sets.joined()).isSubset(of: one.topics))
    }
  }

  /// Tries every set of changes by evaluating the mixed review from the start.
  private static func check(_ search: AttributionSearch, _ pair: ReviewPair) throws {
    var search = search
    let mixtures = search.mixtures
    let attribution = search.attribution()
    #expect(try attribution.from == pair.ruling(mixtures.review(with: [])))
    #expect(attribution.to == pair.new.ruling)
    guard attribution.isMoved else {
      #expect(attribution.sets.isEmpty && attribution.count == 0)
      return
    }
    let reaching = try subsets(of: mixtures.changes).filter {
      try pair.ruling(mixtures.review(with: Set($0))) == attribution.to
    }
    let size = try #require(reaching.map(\.count).min())
    let smallest = reaching.filter { $0.count == size }
    #expect(attribution.isSmallest)
    #expect(attribution.count == smallest.count)
    #expect(attribution.sets.count == min(smallest.count, Attribution.limit))
    #expect(Set(attribution.sets.map(Set.init)).isSubset(of: Set(smallest.map(Set.init))))
    for change in mixtures.changes {
      let count = smallest.count { $0.contains(change) }
      #expect(attribution.occurrences[change, default: 0] == count, "\(change)")
    }
    // No part of a set does, of whatever size.
    for set in attribution.sets {
      let parts = subsets(of: set).filter { $0.count < set.count }
      #expect(
        try parts.allSatisfy { try pair.ruling(mixtures.review(with: Set($0))) != attribution.to })
    }
  }

  private static func subsets(of changes: [ReviewChange]) -> [[ReviewChange]] {
    changes.reduce([[]]) { subsets, change in subsets + subsets.map { $0 + [change] } }
  }
}
