import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

@Suite(
  "CommonMark 0.30",
  .enabled(
    if: CommonMarkSpec.isThere,
    "set COUNTERWEIGHT_COMMONMARK_SPEC to spec-0.30.txt to run the 652 examples"))
struct ConformanceTests {
  @Test func findsAllExamples() {
    #expect(CommonMarkSpec.examples.count == 652)
  }

  @Test(arguments: CommonMarkSpec.examples)
  func givesTheTreeOfLibcmark(_ example: CommonMarkSpec.Example) {
    expectTreeOfLibcmark(example.markdown)
  }

  @Test(arguments: CommonMarkSpec.examples)
  func givesTheSafeHTMLOfLibcmark(_ example: CommonMarkSpec.Example) {
    let expected = Libcmark.html(example.markdown)
    #expect(HTMLRenderer.html(example.markdown, headingIDs: false) == expected)
    let identified = HTMLRenderer.html(example.markdown, headingIDs: true)
    #expect(withoutIDs(identified) == expected)
    if !expected.contains("<!-- raw HTML omitted -->"), !expected.contains("\"\"") {
      #expect(expected == example.html)
    }
  }

  @Test(arguments: CommonMarkSpec.examples)
  func changesDestinationsOnly(_ example: CommonMarkSpec.Example) {
    let rewritten = HTMLRenderer.html(example.markdown, headingIDs: false) { _, isImage in
      isImage ? "an-image" : "a-link"
    }
    let expected = Libcmark.html(example.markdown)
      .replacing(/href="[^"]*"/, with: "href=\"a-link\"")
      .replacing(/src="[^"]*"/, with: "src=\"an-image\"")
    #expect(rewritten == expected)
  }

  @Test(arguments: CommonMarkSpec.examples)
  func provesNoWrongPlace(_ example: CommonMarkSpec.Example) {
    expectProvenPlaces(in: example.markdown)
  }
}

/// Compares the value tree with `cmark_render_xml`: kinds, properties, literals and starts.
func expectTreeOfLibcmark(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let document = Document(parsing: text)
  let actual = document.nodes.map { xmlNode($0, in: document) }
  var expected = XMLNode.all(in: Libcmark.xml(text))
  for (index, node) in document.nodes.enumerated() where index < expected.count {
    let isBlock = document.kind(of: node).isBlock
    let claim = expected[index].attributes["sourcepos"]
    expected[index].attributes["delim"] = nil
    for name in ["info", "title"] where expected[index].attributes[name] == "" {
      expected[index].attributes[name] = nil  // There and empty is the same to us as not there.
    }
    expected[index].attributes["sourcepos"] =
      document.range(of: node) == nil && !isBlock ? nil : claim?.components(separatedBy: "-")[0]
  }
  let difference = LineDifference.unified(
    from: expected.map { "\($0)\n" }.joined(), to: actual.map { "\($0)\n" }.joined())
  #expect(difference == "", "\(text.debugDescription)", sourceLocation: sourceLocation)
}

private func xmlNode(_ node: NodeID, in document: Document) -> XMLNode {
  var attributes: [String: String] = [:]
  if let range = document.range(of: node) { attributes["sourcepos"] = "\(range.lowerBound)" }
  var xml = XMLNode(name: "", depth: 0, attributes: [:], literal: document.literal(of: node))
  var up = document.parent(of: node)
  while let parent = up {
    xml.depth += 1
    up = document.parent(of: parent)
  }
  switch document.kind(of: node) {
  case .document:
    xml.name = "document"
    attributes["xmlns"] = "http://commonmark.org/xml/1.0"
  case .blockQuote: xml.name = "block_quote"
  case .list(let style):
    xml.name = "list"
    attributes["type"] = style.isOrdered ? "ordered" : "bullet"
    attributes["tight"] = "\(style.isTight)"
    if style.isOrdered { attributes["start"] = "\(style.start)" }
  case .item: xml.name = "item"
  case .codeBlock(let info):
    xml.name = "code_block"
    if !info.isEmpty { attributes["info"] = info }
  case .htmlBlock: xml.name = "html_block"
  case .paragraph: xml.name = "paragraph"
  case .heading(let level):
    xml.name = "heading"
    attributes["level"] = "\(level)"
  case .thematicBreak: xml.name = "thematic_break"
  case .text: xml.name = "text"
  case .softBreak: xml.name = "softbreak"
  case .lineBreak: xml.name = "linebreak"
  case .code: xml.name = "code"
  case .htmlInline: xml.name = "html_inline"
  case .emphasis: xml.name = "emph"
  case .strong: xml.name = "strong"
  case .link(let destination, let title):
    xml.name = "link"
    attributes["destination"] = destination
    if !title.isEmpty { attributes["title"] = title }
  case .image(let destination, let title):
    xml.name = "image"
    attributes["destination"] = destination
    if !title.isEmpty { attributes["title"] = title }
  }
  xml.attributes = attributes
  return xml
}
