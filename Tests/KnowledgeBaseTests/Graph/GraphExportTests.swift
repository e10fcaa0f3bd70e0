import TestSupport
import Testing

@testable import KnowledgeBase

struct GraphExportTests {
  private static let hostile = [
    #"" ]; } evil -> "#, #"trailing \"#, #"\" \N \G \n"#, "&quot; &amp;amp; <b>x</b>", "end",
    "%% no comment", "a|b{c}[d](e)`f`#35;", "style a:#b;", "subgraph\u{7}bell", "漢字 \u{202E}x",
    "\"",
  ]

  private static func graph(_ titles: [String]) -> ArticleGraph {
    let kinds = ArticleKind.allCases
    let nodes = titles.enumerated().map { place, title in
      ArticleGraph.Node(
        id: ArticleID("article-\(place)"), kind: kinds[place % kinds.count], title: title,
        location: Location(path: "a.md", line: 1))
    }
    let edges = zip(nodes, nodes.dropFirst()).map { source, target in
      ArticleGraph.Edge(
        source: source.id, target: target.id, kind: .relation(.causedBy), reason: source.title,
        answers: [])
    }
    return ArticleGraph(nodes: nodes, edges: edges)
  }

  /// What a title may look like in a label: controls are spaces.
  private static func printed(_ title: String) -> String {
    String(
      String.UnicodeScalarView(
        title.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  private static func expectDOT(_ graph: ArticleGraph) throws {
    let statements = try DOTReader.statements(of: graph.dot)
    let nodes = statements.filter { $0.ends.count == 1 }
    #expect(nodes.map { $0.ends[0] } == graph.nodes.map(\.id.rawValue))
    for (node, statement) in zip(graph.nodes, nodes) {
      let label = DOTReader.shown(statement.attributes["label"] ?? "")
      #expect(label == "\(printed(node.title))\n\(node.kind.noun)")
    }
    #expect(
      statements.filter { $0.ends.count == 2 }.map(\.ends)
        == graph.edges.map { [$0.source.rawValue, $0.target.rawValue] })
  }

  private static func expectMermaid(_ graph: ArticleGraph) {
    let lines = graph.mermaid.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 1 + graph.nodes.count + graph.edges.count + 1)
    for (place, node) in graph.nodes.enumerated() {
      let line = String(lines[1 + place])
      let quoted = line.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        .map { String($0) }
      #expect(quoted.count == 3, "\(line)")
      let label = String(quoted[1])
      #expect(label.hasSuffix("<br/>\(node.kind.noun)"), "\(line)")
      let title = String(label.dropLast("<br/>\(node.kind.noun)".count))
      #expect(decoded(title) == printed(node.title))
      #expect(
        title.unicodeScalars.allSatisfy { !"<>\"|{}[]()`%&\\:".unicodeScalars.contains($0) },
        "\(title)")
    }
    for line in lines.dropFirst(1 + graph.nodes.count).dropLast() {
      #expect(line.wholeMatch(of: /\ \ n\d+ (-->|-\.->)\|"[A-Za-z ]+"\| n\d+/) != nil, "\(line)")
    }
  }

  /// Mermaid's codes resolved.
  private static func decoded(_ text: String) -> String {
    text.replacing(/#(\d+);/.matchingSemantics(.unicodeScalar)) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
    }
  }

  @Test func writesHostileTitlesSoThatGraphvizReadsThemBack() throws {
    try Self.expectDOT(Self.graph(Self.hostile))
  }

  @Test func writesHostileTitlesSoThatMermaidReadsThemBack() {
    Self.expectMermaid(Self.graph(Self.hostile))
  }

  @Test(arguments: SeededGenerator.seeds(50))
  func writesAnyTitle(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let titles = (0..<5).map { _ in
      random.text(.unicode, pieces: 12) + random.text(.markdown, pieces: 5)
    }
    try Self.expectDOT(Self.graph(titles))
    Self.expectMermaid(Self.graph(titles))
  }

  @Test func writesTheSameBytesWhateverTheOrderOfFiles() async {
    let files = Sample.clean.files
    let one = ArticleGraph(await Compiler.compile(files).catalog)
    let other = ArticleGraph(await Compiler.compile(files.reversed()).catalog)
    #expect(one.dot == other.dot)
    #expect(one.mermaid == other.mermaid)
  }
}
