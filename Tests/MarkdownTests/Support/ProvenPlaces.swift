import Diagnostics
import Markdown
import Testing

/// Expects that each place said to be proven is the right one.
///
/// A destination's place is tried out: with another destination put there, libcmark must see that one at
/// the same link. A literal's place must read as the literal.
func expectProvenPlaces(in text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let source = SourceFile(path: "a.md", text: text)
  let document = Document(parsing: text)
  for link in document.links(in: source) {
    guard let range = link.range else {
      Issue.record("no range: \(link) in \(text.debugDescription)", sourceLocation: sourceLocation)
      continue
    }
    guard link.isProven else {
      #expect(range.isEmpty, "\(link)", sourceLocation: sourceLocation)
      continue
    }
    let other = "other:place"
    let changed = Document(parsing: replacing(range, in: source, with: other))
    let nodes = changed.nodes
    let seen =
      nodes.indices.contains(link.node.index)
      ? destination(of: nodes[link.node.index], in: changed) : nil
    #expect(
      seen == other, "\(link.node) at \(range) in \(text.debugDescription)",
      sourceLocation: sourceLocation)
  }
  for node in document.nodes {
    if let range = document.literalRange(of: node, in: source) {
      #expect(
        source[range].map { Array($0.utf8) } == Array(document.literal(of: node).utf8),
        "\(node) in \(text.debugDescription)", sourceLocation: sourceLocation)
    }
  }
}

/// A file's text with a stretch of it replaced.
func replacing(_ range: SourceRange, in source: SourceFile, with new: String) -> String {
  let bytes = Array(source.text.utf8)
  guard let start = source.offset(of: range.lowerBound),
    let end = source.offset(of: range.upperBound)
  else { return source.text }
  return String(decoding: bytes[..<start] + Array(new.utf8) + bytes[end...], as: UTF8.self)
}

/// The destination of a link or image.
func destination(of node: NodeID, in document: Document) -> String? {
  switch document.kind(of: node) {
  case .link(let destination, _), .image(let destination, _): destination
  default: nil
  }
}
