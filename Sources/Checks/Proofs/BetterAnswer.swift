import Assessment
import KnowledgeBase

/// A review and the same review with one better answer, over all other answers.
///
/// A better answer may bring back questions that the worse one skipped. Those take any of their options;
/// all others keep their answer in both reviews. States that cannot be told apart any more are visited
/// once, and those that are most likely to show a worse result come first.
struct BetterAnswer {
  /// Two reviews that differ in one answer and in the questions that it brings back.
  struct Counterexample: Hashable {
    /// The options of the worse answer's review by place; nil where the question is skipped.
    let before: [Int?]

    /// The options of the better answer's review.
    let after: [Int?]

    let classBefore: EvidenceClass
    let classAfter: EvidenceClass
  }

  let space: ReviewSpace
  private let rules: TallyRules

  /// What each option adds, and what being skipped adds.
  private let effects: [(options: [TallyEffect], skipped: TallyEffect)]

  /// Far more states than any interview that people would sit through has.
  private static let mostStates = 100_000

  init(_ space: ReviewSpace) {
    let rules = TallyRules(space.questionnaire, space.policy)
    self.space = space
    self.rules = rules
    self.effects = space.questions.indices.map { place in
      (
        space.questions[place].options.map { rules.effect(place, .option($0)) },
        rules.effect(place, .skipped)
      )
    }
  }

  /// Two reviews of which the one with the better answer fares worse; nil where there are none.
  func counterexample(at changed: Int, from worse: Int, to better: Int) -> Counterexample? {
    guard bringsBackWhatCounts(changed) else { return nil }
    var seen: Set<State> = []
    var waiting = [Visit(state: State(old: rules.initial, new: rules.initial), old: [], new: [])]
    while let visit = waiting.popLast(), seen.count < Self.mostStates {
      guard visit.old.count < space.questions.count else {
        if isWorse(visit.state.new, than: visit.state.old) {
          return Counterexample(
            before: visit.old, after: visit.new,
            classBefore: rules.evidenceClass(visit.state.old),
            classAfter: rules.evidenceClass(visit.state.new))
        }
        continue
      }
      let place = visit.old.count
      let next = choices(at: place, visit.state, changed, worse, better).compactMap { old, new in
        let state = visit.state.next(
          place, adding: (effect(place, old), effect(place, new)), rules,
          dooming: (skipped(by: old, to: place), skipped(by: new, to: place)))
        return seen.insert(state).inserted
          ? Visit(state: state, old: visit.old + [old], new: visit.new + [new]) : nil
      }
      waiting += next.reversed()
    }
    return nil
  }

  /// Whether anything that waits for a question, directly or through others, is counted at all.
  private func bringsBackWhatCounts(_ changed: Int) -> Bool {
    var reached: Set<Int> = [changed]
    for place in space.questions.indices where reached.contains(place) {
      reached.formUnion(space.questionnaire.dependents[place])
    }
    return reached.contains { place in
      place != changed && effects[place].options.contains { $0 != effects[place].skipped }
    }
  }

  /// The pairs of options that a question may have in the two reviews, the most telling ones first.
  private func choices(
    at place: Int, _ state: State, _ changed: Int, _ worse: Int, _ better: Int
  ) -> [(old: Int?, new: Int?)] {
    let options = space.questions[place].options
    let bestFirst = options.indices.sorted { options[$0].level < options[$1].level }
    switch (state.doomedOld.contains(place), state.doomedNew.contains(place)) {
    case (true, true): return [(nil, nil)]
    case (true, false): return bestFirst.reversed().map { (nil, $0) }
    case (false, true): return bestFirst.map { ($0, nil) }
    case (false, false):
      return place == changed ? [(worse, better)] : bestFirst.map { ($0, $0) }
    }
  }

  private func effect(_ place: Int, _ option: Int?) -> TallyEffect {
    option.map { effects[place].options[$0] } ?? effects[place].skipped
  }

  private func skipped(by option: Int?, to place: Int) -> [Int] {
    space.skipped(by: option.map { space.questions[place].options[$0] }, to: place)
  }

  /// Work that recurs again can turn the money from a likely gain into a likely loss.
  private func isWorse(_ new: Tally, than old: Tally) -> Bool {
    let (before, after) = (rules.evidenceClass(old), rules.evidenceClass(new))
    guard old.isZeroed, !new.isZeroed else { return after > before }
    let table = space.policy.verdicts
    return table.minus[after.column] > table.plus[before.column]
  }

  private struct Visit {
    let state: State
    let old: [Int?]
    let new: [Int?]
  }

  private struct State: Hashable {
    var place = 0
    var doomedOld: Set<Int> = []
    var doomedNew: Set<Int> = []
    var old: Tally
    var new: Tally

    func next(
      _ place: Int, adding effects: (TallyEffect, TallyEffect), _ rules: TallyRules,
      dooming later: ([Int], [Int])
    ) -> State {
      var next = State(
        place: place + 1, doomedOld: doomedOld.union(later.0), doomedNew: doomedNew.union(later.1),
        old: rules.adding(old, effects.0), new: rules.adding(new, effects.1))
      next.doomedOld.remove(place)
      next.doomedNew.remove(place)
      return next
    }
  }
}
