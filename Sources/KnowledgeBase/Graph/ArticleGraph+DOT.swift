extension ArticleGraph {
  /// The graph in Graphviz's language, by its grammar of quoted strings.
  ///
  /// A kind has a shape and a word; a mention is dotted, and what answers and the policy say is dashed.
  public var dot: String {
    var lines = [
      "digraph counterweight {",
      "  rankdir=LR;",
      "  node [fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=10];",
    ]
    lines += nodes.map { node in
      let label = "\(Self.dotText(node.title))\\n\(node.kind.noun)"
      return "  \"\(node.id)\" [label=\"\(label)\", shape=\(node.kind.dotShape)];"
    }
    lines += edges.map { edge in
      let style = edge.kind.dotStyle.map { ", style=\($0)" } ?? ""
      return "  \"\(edge.source)\" -> \"\(edge.target)\" [label=\"\(edge.kind.name)\"\(style)];"
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// A text for a label, where Graphviz knows backslashes and HTML's entities.
  static func dotText(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "&": result += "&amp;"
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension ArticleKind {
  fileprivate var dotShape: String {
    switch self {
    case .story: "note"
    case .antipattern: "octagon"
    case .heuristic: "ellipse"
    case .signal: "cds"
    case .remedy: "house"
    case .question: "diamond"
    case .quantity: "parallelogram"
    case .lens: "circle"
    case .policy: "box3d"
    }
  }
}

extension EdgeKind {
  fileprivate var dotStyle: String? {
    switch self {
    case .relation: nil
    case .mention: "dotted"
    case .evidence, .skippedBy, .lens, .quantity, .gate, .group: "dashed"
    }
  }
}
