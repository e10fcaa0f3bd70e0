import TestSupport
import Testing

@testable import KnowledgeBase

struct ArticleGraphTests {
  @Test func holdsEveryEndOfEveryArticle() async {
    let graph = ArticleGraph(await Sample.clean.compiled().catalog)
    let kinds = Set(graph.edges.map(\.kind.name))
    #expect(
      kinds.isSuperset(of: [
        "Signalled by", "Remedied by", "Answers speak for", "Answers speak against", "Skip when",
        "Lens", "Asks for", "Gate",
      ]), "\(kinds)")
    #expect(
      graph.edges.contains {
        $0.source == "recurring-work" && $0.target == "toil-export"
          && $0.kind == .evidence(.for) && $0.answers.contains { $0.weight != nil }
      })
    #expect(
      graph.edges.contains {
        $0.source == "tag-zoo" && $0.kind == .relation(.remediedBy) && !$0.reason.isEmpty
      })
  }

  @Test func ordersNodesAndEdges() async {
    let graph = ArticleGraph(await Sample.clean.compiled().catalog)
    #expect(graph.nodes.map(\.id) == graph.nodes.map(\.id).sorted())
    let keys = graph.edges.map { "\($0.source) \($0.target) \($0.kind.name)" }
    #expect(Set(keys).count == keys.count)
    #expect(graph.edges.map(\.source) == graph.edges.map(\.source).sorted())
  }

  @Test(arguments: 0...4)
  func findsTheNeighbourhoodThatBruteForceFinds(depth: Int) async {
    let graph = ArticleGraph(await Sample.clean.compiled().catalog)
    for start in graph.nodes.map(\.id) {
      // Paths of every length up to the depth, edge by edge.
      var reached: Set<ArticleID> = [start]
      for _ in 0..<depth {
        let ends = graph.edges.filter { reached.contains($0.source) || reached.contains($0.target) }
        reached.formUnion(ends.flatMap { [$0.source, $0.target] })
      }
      let part = graph.neighbourhood(of: start, depth: depth)
      #expect(Set(part.nodes.map(\.id)) == reached, "\(start)")
      #expect(
        part.edges
          == graph.edges.filter { reached.contains($0.source) && reached.contains($0.target) })
    }
  }

  @Test func keepsKindsAndTheArticleInTheMiddle() async {
    let graph = ArticleGraph(await Sample.clean.compiled().catalog)
    let part = graph.keeping([.remedy], and: "tag-zoo")
    #expect(Set(part.nodes.map(\.kind)) == [.remedy, .antipattern])
    #expect(part.nodes.filter { $0.kind == .antipattern }.map(\.id) == ["tag-zoo"])
  }

  @Test func findsOrphans() async {
    let front = "---\nkind: signal\nstatus: draft\nupdated: 2026-11-23\n---\n"
    let lonely = front + "\n# Lonely\n\nAlone.\n"
    let graph = ArticleGraph(
      await Sample.clean.adding("signals/lonely.md", lonely).compiled().catalog)
    #expect(graph.orphans.nodes.map(\.id) == ["lonely"])
    #expect(graph.orphans.edges.isEmpty)
  }

  @Test func hasNothingAroundAnUnknownArticle() async {
    let graph = ArticleGraph(await Sample.clean.compiled().catalog)
    #expect(graph.neighbourhood(of: "nowhere", depth: 3).nodes.isEmpty)
  }
}
