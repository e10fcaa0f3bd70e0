extension ArticleGraph {
  /// More edges than this Mermaid refuses to draw, and no setting within the text can change that.
  public static let mostMermaidEdges = 500

  /// The graph as a Mermaid flowchart.
  ///
  /// Articles are numbered, since words such as `end` cannot name a node there.
  public var mermaid: String {
    let names = Dictionary(
      uniqueKeysWithValues: nodes.enumerated().map { ($1.id, "n\($0)") })
    var lines = ["flowchart LR"]
    lines += nodes.enumerated().map { place, node in
      let shape = node.kind.mermaidShape
      let label = "\(Self.mermaidText(node.title))<br/>\(node.kind.noun)"
      return "  n\(place)\(shape.opening)\"\(label)\"\(shape.closing)"
    }
    lines += edges.compactMap { edge in
      guard let source = names[edge.source], let target = names[edge.target] else { return nil }
      return "  \(source) \(edge.kind.mermaidArrow)|\"\(edge.kind.name)\"| \(target)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text for a label: all that might mean something to Mermaid or to HTML is written as a number.
  ///
  /// Mermaid's own codes are `#35;` and the like, without HTML's `&`.
  package static func mermaidText(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.properties.generalCategory == .control {
        result += " "
      } else if !scalar.isASCII || isPlain(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "#\(scalar.value);"
      }
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || " .,?!'-".unicodeScalars.contains(scalar)
  }
}

extension ArticleKind {
  fileprivate var mermaidShape: (opening: String, closing: String) {
    switch self {
    case .story: (">", "]")
    case .antipattern: ("{{", "}}")
    case .heuristic: ("([", "])")
    case .signal: ("[/", "\\]")
    case .remedy: ("[\\", "/]")
    case .question: ("{", "}")
    case .quantity: ("[/", "/]")
    case .lens: ("((", "))")
    case .policy: ("[[", "]]")
    }
  }
}

extension EdgeKind {
  fileprivate var mermaidArrow: String {
    switch self {
    case .relation: "-->"
    case .mention, .evidence, .skippedBy, .lens, .quantity, .gate, .group: "-.->"
    }
  }
}
