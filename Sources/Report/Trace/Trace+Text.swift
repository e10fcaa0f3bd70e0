extension Trace {
  /// The chain as an indented list of plain lines, each ended by a line end.
  public var text: String {
    var lines: [String] = []
    root.append(to: &lines, depth: 0)
    return lines.map { $0 + "\n" }.joined()
  }
}

extension TraceNode {
  /// Chains are a few steps deep, so the recursion ends soon.
  fileprivate func append(to lines: inout [String], depth: Int) {
    let places = sources.map(\.description).joined(separator: "; ")
    let margin = String(repeating: "  ", count: max(0, depth - 1))
    lines.append(
      margin + (depth == 0 ? "" : "- ") + text + (places.isEmpty ? "" : " [\(places)]"))
    for part in parts { part.append(to: &lines, depth: depth + 1) }
  }
}
