import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import KnowledgeBase

struct PrerequisiteGraphTests {
  private typealias Sketch = QuestionSketch

  @Test func putsPrerequisitesFirst() {
    let graph = PrerequisiteGraph([
      Sketch.question(0, options: 2, skippedWhen: [(2, [0])]),
      Sketch.question(1, options: 2, skippedWhen: [(0, [0]), (2, [1])]),
      Sketch.question(2, options: 2),
    ])
    #expect(graph.arrows == [[2], [0, 2], []])
    #expect(graph.prerequisitesFirst == [2, 0, 1])
    #expect(graph.untangled().cycles.isEmpty)
    #expect(graph.untangled().questions == graph.questions)
  }

  @Test func takesOnlyTheLateConditionOutOfACycle() {
    let graph = PrerequisiteGraph([
      Sketch.question(0, options: 2, skippedWhen: [(2, [0])]),
      Sketch.question(1, options: 2, skippedWhen: [(0, [0])]),
      Sketch.question(2, options: 2, skippedWhen: [(1, [0])]),
    ])
    let untangled = graph.untangled()
    #expect(untangled.cycles == [["q0", "q2", "q1"]])
    #expect(untangled.questions.map(\.skipConditions.count) == [0, 1, 1])
  }

  /// What is left never has a cycle, and each cycle that is named is one.
  @Test(arguments: SeededGenerator.seeds(100))
  func leavesNoCycle(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &random)
    let questions = (0..<count).map { position in
      let others = (0..<count).filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
      return Sketch.question(
        position, options: 2, skippedWhen: others.filter { $0 != position }.map { ($0, [0]) })
    }
    let graph = PrerequisiteGraph(questions)
    let untangled = graph.untangled()
    #expect(PrerequisiteGraph(untangled.questions).prerequisitesFirst.count == count)
    #expect(untangled.cycles.isEmpty == (graph.prerequisitesFirst.count == count))
    for cycle in untangled.cycles {
      for (source, target) in zip(cycle, cycle.dropFirst() + cycle.prefix(1)) {
        let question = questions.first { $0.id == source }
        #expect(question?.skipConditions.contains { $0.question == target } == true)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func isFastOnLongChainsAndDenseGraphs() {
    let chain = (0..<20_000).map { position in
      Sketch.question(position, options: 2, skippedWhen: position == 0 ? [] : [(position - 1, [0])])
    }
    #expect(PrerequisiteGraph(chain).untangled().cycles.isEmpty)
    let ring = (0..<5_000).map { position in
      Sketch.question(
        position, options: 2,
        skippedWhen: [((position + 1) % 5_000, [0]), ((position * 7 + 3) % 5_000, [1])])
    }
    let untangled = PrerequisiteGraph(ring).untangled()
    #expect(untangled.cycles.count <= PrerequisiteGraph.mostCycles)
    #expect(PrerequisiteGraph(untangled.questions).prerequisitesFirst.count == 5_000)
  }
}
