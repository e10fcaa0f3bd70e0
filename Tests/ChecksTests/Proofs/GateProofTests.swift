import TestSupport
import Testing

@testable import Checks
@testable import KnowledgeBase

/// What is proved of gates, against the list of all reviews.
struct GateProofTests {
  @Test(arguments: SeededGenerator.seeds(200))
  func agreesWithEveryReview(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let space = SmallSpace.make(&generator)
    let reviews = SmallSpace.reviews(in: space).map { SmallSpace.levels(of: $0, in: space) }
    for gate in space.policy.gates {
      let proof = GateProof(gate, in: space)
      let holds = reviews.map { Self.holds(proof, $0) }
      #expect(proof.canHold == holds.contains(true), "seed \(seed), \(gate)")
      #expect(proof.alwaysHolds == !holds.contains(false), "seed \(seed), \(gate)")
    }
  }

  /// Every level has an answer here, so that what may be answered is what is answered.
  @Test(arguments: SeededGenerator.seeds(150))
  func takesAwayExactlyWhatDoesNotMatter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let space = SmallSpace.make(&generator, levels: [0, 1, 2, 3, 4], count: 3...3)
    let reviews = SmallSpace.reviews(in: space).map { SmallSpace.levels(of: $0, in: space) }
    for gate in space.policy.gates {
      let whole = GateProof(gate, in: space)
      guard whole.canHold, !whole.alwaysHolds else { continue }
      var rest = whole
      let gone = rest.removeShadowed()
      #expect(rest.allOf.count == whole.allOf.count - gone.allOf.count)
      #expect(rest.anyOf.count == whole.anyOf.count - gone.anyOf.count)
      #expect(
        reviews.allSatisfy { Self.holds(rest, $0) == Self.holds(whole, $0) },
        "seed \(seed), \(gate) without \(gone)")
      for smaller in Self.withoutOne(rest) {
        #expect(
          reviews.contains { Self.holds(smaller, $0) != Self.holds(rest, $0) },
          "seed \(seed), \(rest) is as good as \(smaller)")
      }
    }
  }

  @Test func takesAwayTheMilderOfTwoOnOneQuestion() {
    var generator = SeededGenerator(seed: 1)
    let space = SmallSpace.make(&generator)
    let mild = Gate.Condition(question: "q0", level: 1)
    let strict = Gate.Condition(question: "q0", level: 3)
    var all = GateProof(Self.gate(allOf: [mild, strict], anyOf: []), in: space)
    #expect(all.removeShadowed() == (allOf: [0], anyOf: []))
    var any = GateProof(Self.gate(allOf: [], anyOf: [mild, strict]), in: space)
    #expect(any.removeShadowed() == (allOf: [], anyOf: [1]))
  }

  private static func holds(_ gate: GateProof, _ levels: [Int]) -> Bool {
    func isMet(_ condition: Gate.Condition) -> Bool {
      let level = gate.space.place(of: condition.question).map { levels[$0] } ?? 0
      return level >= condition.level
    }
    return gate.allOf.allSatisfy(isMet) && (gate.anyOf.isEmpty || gate.anyOf.contains(where: isMet))
  }

  /// The gate without one more condition, but never without its last `any of`.
  private static func withoutOne(_ proof: GateProof) -> [GateProof] {
    let space = proof.space
    let all = proof.allOf.indices.map { position -> Gate in
      var allOf = proof.allOf
      allOf.remove(at: position)
      return Self.gate(allOf: allOf, anyOf: proof.anyOf)
    }
    guard proof.anyOf.count > 1 else { return all.map { GateProof($0, in: space) } }
    let any = proof.anyOf.indices.map { position -> Gate in
      var anyOf = proof.anyOf
      anyOf.remove(at: position)
      return Self.gate(allOf: proof.allOf, anyOf: anyOf)
    }
    return (all + any).map { GateProof($0, in: space) }
  }

  private static func gate(allOf: [Gate.Condition], anyOf: [Gate.Condition]) -> Gate {
    Gate(
      id: "gate", text: "", allOf: allOf, anyOf: anyOf,
      location: Location(path: "policy.md", line: 1))
  }
}
