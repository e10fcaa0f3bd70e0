import Assessment
import KnowledgeBase

/// When a gate holds, over all reviews.
///
/// A condition at level 1 or more demands that its question is asked and answered so; see ``Demands``. It
/// can be made to fail wherever nothing else demands its question, for every question has an answer at
/// level 0 and counts as 0 when it is skipped. A condition at level 0 is always met.
struct GateProof {
  let space: ReviewSpace
  private(set) var allOf: [Gate.Condition]
  private(set) var anyOf: [Gate.Condition]

  init(_ gate: Gate, in space: ReviewSpace) {
    self.space = space
    self.allOf = gate.allOf
    self.anyOf = gate.anyOf
  }

  /// Whether some review meets all conditions that the gate needs.
  var canHold: Bool { ways.contains { demands(of: $0).canBeMet } }

  /// Whether every review does.
  var alwaysHolds: Bool {
    allOf.allSatisfy(\.isAlwaysMet)
      && (anyOf.isEmpty || anyOf.contains(where: \.isAlwaysMet))
  }

  /// What must be answered for conditions to hold together.
  func demands(of conditions: [Gate.Condition]) -> Demands {
    conditions.reduce(.none) { demands, condition in
      guard !condition.isAlwaysMet, let place = space.place(of: condition.question) else {
        return demands
      }
      return demands.joined(with: space.asking(place) { $0.level >= condition.level })
    }
  }

  /// The conditions that are enough for the gate to hold: all of `all of`, with each of `any of` in turn.
  private var ways: [[Gate.Condition]] {
    anyOf.isEmpty ? [allOf] : anyOf.map { allOf + [$0] }
  }

  /// Takes away conditions without which the gate holds for the same reviews, until none is left.
  ///
  /// Of two that say the same the later one goes.
  ///
  /// - Returns: their positions among `all of` and among `any of`, in order.
  mutating func removeShadowed() -> (allOf: [Int], anyOf: [Int]) {
    var left = (allOf: Array(allOf.indices), anyOf: Array(anyOf.indices))
    let whole = left
    var isDone = false
    while !isDone {
      isDone = true
      for index in allOf.indices.reversed() where removeShadowed(allOf: index) {
        left.allOf.remove(at: index)
        isDone = false
      }
      for index in anyOf.indices.reversed() where removeShadowed(anyOf: index) {
        left.anyOf.remove(at: index)
        isDone = false
      }
    }
    return (
      whole.allOf.filter { !left.allOf.contains($0) },
      whole.anyOf.filter { !left.anyOf.contains($0) }
    )
  }

  private mutating func removeShadowed(allOf index: Int) -> Bool {
    var rest = self
    let condition = rest.allOf.remove(at: index)
    guard !rest.ways.contains(where: { canFail([condition], beside: $0) }) else { return false }
    self = rest
    return true
  }

  private mutating func removeShadowed(anyOf index: Int) -> Bool {
    var rest = self
    let condition = rest.anyOf.remove(at: index)
    // The last one cannot go, for a gate without any of them would hold more often.
    guard !rest.anyOf.isEmpty, !canFail(rest.anyOf, beside: allOf + [condition]) else {
      return false
    }
    self = rest
    return true
  }

  /// Whether some review meets none of some conditions and all of others.
  ///
  /// A condition is written against the scale and not against the answers of the day: a level that no
  /// answer has counts as one that an answer may have tomorrow.
  private func canFail(_ failing: [Gate.Condition], beside met: [Gate.Condition]) -> Bool {
    let demands = demands(of: met)
    guard demands.canBeMet, !failing.contains(where: \.isAlwaysMet) else { return false }
    return failing.allSatisfy { condition in
      guard
        let place = space.place(of: condition.question), let left = demands.options[place]
      else { return true }
      let same = { (other: Gate.Condition) in other.question == condition.question }
      let least = met.filter(same).map(\.level).max() ?? 0
      let limit = failing.filter(same).map(\.level).min() ?? 0
      let options = space.questions[place].options
      return Option.levels.contains { level in
        let atLevel = options.indices.filter { options[$0].level == level }
        return level >= least && level < limit
          && (atLevel.isEmpty || !left.isDisjoint(with: atLevel))
      }
    }
  }
}

extension Gate.Condition {
  /// Whether every answer meets it, and no answer as well.
  var isAlwaysMet: Bool { level <= 0 }
}
