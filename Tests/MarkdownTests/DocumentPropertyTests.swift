import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Documents of random text")
struct DocumentPropertyTests {
  @Test(arguments: SeededGenerator.seeds(15), TextStyle.allCases)
  func keepsEveryPromise(seed: UInt64, style: TextStyle) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 { expectPromises(of: random.text(style)) }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func readsRepairedBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 { expectPromises(of: String(decoding: random.bytes(), as: UTF8.self)) }
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func shiftsPositionsByTheFirstLine(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = random.text(.markdown)
    let plain = Document(parsing: text)
    let shifted = Document(parsing: text, firstLine: 8)
    let source = SourceFile(path: "a.md", text: String(repeating: "x\n", count: 7) + text)
    for node in plain.nodes {
      #expect(shifted.range(of: node) == plain.range(of: node).map { moved($0, by: 7) })
    }
    #expect(
      shifted.links(in: source).map(\.range)
        == plain.links(in: SourceFile(path: "a.md", text: text)).map {
          $0.range.map { moved($0, by: 7) }
        })
  }

  private func expectPromises(of text: String) {
    expectTreeOfLibcmark(text)
    expectProvenPlaces(in: text)
    let document = Document(parsing: text)
    let source = SourceFile(path: "a.md", text: text)
    for node in document.nodes {
      guard let range = document.range(of: node) else {
        #expect(!document.kind(of: node).isBlock, "\(node) in \(text.debugDescription)")
        continue
      }
      #expect(
        source.offset(of: range.lowerBound) != nil || !document.kind(of: node).isBlock,
        "\(node) at \(range) in \(text.debugDescription)")
      var up = document.parent(of: node)
      while let parent = up, document.range(of: parent) == nil { up = document.parent(of: parent) }
      guard let outer = up.flatMap({ document.range(of: $0) }) else { continue }
      #expect(
        outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound,
        "\(node) at \(range) leaves \(outer) in \(text.debugDescription)")
    }
    expectConsistentNavigation(in: document)
  }

  private func expectConsistentNavigation(in document: Document) {
    for node in document.nodes {
      let children = Array(document.children(of: node))
      #expect(children.first == document.firstChild(of: node))
      #expect(children.allSatisfy { document.parent(of: $0) == node })
      #expect(
        zip(children, children.dropFirst()).allSatisfy { document.nextSibling(of: $0) == $1 })
      #expect(children.last.map { document.nextSibling(of: $0) == nil } ?? true)
      let nested = children.flatMap { [$0] + document.descendants(of: $0) }
      #expect(Array(document.descendants(of: node)) == nested)
    }
  }

  private func moved(_ range: SourceRange, by lines: Int) -> SourceRange {
    SourceRange(
      SourcePosition(line: range.lowerBound.line + lines, column: range.lowerBound.column),
      SourcePosition(line: range.upperBound.line + lines, column: range.upperBound.column))
  }
}
