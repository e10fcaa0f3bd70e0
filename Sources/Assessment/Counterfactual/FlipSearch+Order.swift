import KnowledgeBase

extension FlipSearch {
  /// The sets in which no answer changes more than it must, in the order in which they are advised.
  func advisable(_ sets: [[Change]]) -> [[Change]] {
    Dictionary(grouping: sets) { $0.map(\.place) }.values
      .flatMap { alike in
        alike.filter { set in !alike.contains { isPreferred($0, to: set) } }
      }
      .sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  /// Whether one of two sets for the same questions changes no answer more, and one less or earlier.
  private func isPreferred(_ left: [Change], to right: [Change]) -> Bool {
    let steps = zip(left, right).map { $0.step - $1.step }
    return steps.allSatisfy { $0 <= 0 }
      && (steps.contains { $0 < 0 } || key(left).lexicographicallyPrecedes(key(right)))
  }

  /// Costly changes, then levels, then places and options.
  private func key(_ set: [Change]) -> [Int] {
    let costly = set.count { questions[$0.place].change == .costly }
    let levels = set.reduce(0) { $0 + $1.to.level }
    let options = set.map { change in
      questions[change.place].options.firstIndex { $0.key == change.to.key } ?? 0
    }
    return [costly, aim == .better ? -levels : levels] + set.map(\.place) + options
  }
}

extension FlipSearch.Change {
  /// How many levels lie between the two answers.
  fileprivate var step: Int { abs(to.level - from.level) }
}

extension Completions {
  /// The same completions without those outcomes that another does at least as well for an aim.
  ///
  /// The verdict table never improves to the right or downwards, so a heavier tally is never milder.
  /// Outcomes are compared only where they skip the same and agree on whether anything recurs.
  func decisive(_ rules: TallyRules, _ aim: Flips.Aim) -> Completions {
    let decisive = domains.enumerated().map { place, outcomes in
      let sided = outcomes.map { outcome in
        Sided(
          outcome: outcome, effect: rules.effect(place, outcome),
          dooms: questionnaire.dependents[place].filter {
            isSkipped($0, by: outcome, of: place)
          })
      }
      return sided.enumerated().filter { index, one in
        !sided.enumerated().contains { other, rival in
          let does = aim == .better ? rival.isAtMost(one) : one.isAtMost(rival)
          let doesLess = aim == .better ? one.isAtMost(rival) : rival.isAtMost(one)
          return other != index && does && (!doesLess || other < index)
        }
      }.map(\.element.outcome)
    }
    return Completions(questionnaire, domains: decisive)
  }

  /// An outcome with all that it does.
  private struct Sided {
    let outcome: Outcome
    let effect: TallyEffect
    let dooms: [Int]

    func isAtMost(_ other: Sided) -> Bool { dooms == other.dooms && effect.isAtMost(other.effect) }
  }
}

extension TallyEffect {
  /// Whether this one adds no more to a tally, with the same money.
  fileprivate func isAtMost(_ other: TallyEffect) -> Bool {
    zeroes == other.zeroes && major <= other.major && minor <= other.minor
      && groups & ~other.groups == 0 && other.failedGates & ~failedGates == 0
      && metGates & ~other.metGates == 0
  }
}
