import Diagnostics

/// Takes nodes in pre-order and lays them out flat.
struct TreeBuilder {
  /// A node's position as libcmark gives it: 1-based, ends inclusive, line 0 for none.
  struct Claim {
    let startLine: Int32
    let startColumn: Int32
    let endLine: Int32
    let endColumn: Int32
  }

  private(set) var records: [NodeRecord] = []
  private(set) var strings: [String] = []

  /// The shared buffer; what is appended after `enter` is that node's literal.
  var bytes: [UInt8] = []

  /// The start of the first thing that was left out.
  private(set) var cut: SourcePosition?

  /// The indices of the nodes that are still open, the root first.
  private var open: [Int] = []

  private let lineOffset: Int32

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - firstLine: the line of the file on which the text starts.
  ///   - size: the text's length in bytes, from which room is reserved.
  init(firstLine: Int, size: Int) {
    self.lineOffset = Int32(clamping: firstLine - 1)
    bytes.reserveCapacity(size)
    records.reserveCapacity(size / 16 + 8)  // Articles have a node per 20 to 30 bytes.
  }

  /// The depth of the innermost open node; the root's is 0.
  var depth: Int { open.count - 1 }

  /// Begins a node below the innermost open one.
  mutating func enter(
    _ shape: NodeShape, at claim: Claim, detail: Int32 = 0, isTight: Bool = false
  ) {
    let index = records.count
    var record = NodeRecord(
      shape: shape, isTight: isTight, detail: detail, parent: Int32(clamping: open.last ?? 0),
      end: Int32(clamping: index + 1), literalStart: Int32(clamping: bytes.count),
      literalEnd: Int32(clamping: bytes.count))
    place(&record, at: claim)
    records.append(record)
    open.append(index)
  }

  /// Ends the innermost open node.
  mutating func leave() {
    guard let index = open.popLast() else { return }
    records[index].end = Int32(clamping: records.count)
  }

  /// Says that all bytes since `enter` are the literal of the innermost open node.
  ///
  /// Raw HTML that claims to end too early is given the lines of its literal.
  mutating func endLiteral() {
    guard let index = open.last else { return }
    records[index].literalEnd = Int32(clamping: bytes.count)
    guard records[index].shape == .htmlBlock, let around = open.dropLast().last else { return }
    let nextLine = records[index].startLine &+ lineEnds(from: Int(records[index].literalStart))
    guard records[index].startLine < nextLine,
      records[index].endLine &+ 1 < nextLine || records[index].isEmpty
    else { return }
    records[index].endLine = nextLine
    records[index].endColumn = 1
    records[index].cutEnd(to: records[around])
  }

  /// The number of LF, CRLF and lone CR since an offset.
  private func lineEnds(from start: Int) -> Int32 {
    var count: Int32 = 0
    var last: UInt8 = 0
    for byte in bytes[start...] {
      if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") && last != UInt8(ascii: "\r") {
        count &+= 1
      }
      last = byte
    }
    return count
  }

  /// Keeps the strings of a link or code block; the place of the first goes into `detail`.
  mutating func keep(_ first: String, _ second: String? = nil) -> Int32 {
    strings.append(first)
    if let second { strings.append(second) }
    return Int32(clamping: strings.count - (second == nil ? 1 : 2))
  }

  /// Notes that a child of the innermost open node is left out.
  ///
  /// A block's start is right; an inline's may not be, so its block's is given.
  mutating func leaveOut(_ claim: Claim, isBlock: Bool) {
    guard cut == nil else { return }
    if isBlock, claim.startLine > 0 {
      cut = SourcePosition(
        line: Int(claim.startLine + lineOffset), column: Int(claim.startColumn))
      return
    }
    let block = open.last { records[$0].shape.isBlock && records[$0].hasPosition }
    guard let block else { return }
    cut = SourcePosition(
      line: Int(records[block].startLine), column: Int(records[block].startColumn))
  }

  /// Turns a claim into a half-open range inside the one around it.
  ///
  /// A block's start is always right. Its end may not be: an unclosed fence in a container claims the
  /// line after it, raw HTML that ends on its own line claims the line before, and an empty heading in a
  /// list ends before it starts, with the list. Ends are brought into bounds. An inline whose claim is
  /// impossible has no range; libcmark gives such claims after lazy lines and to autolinks inside
  /// containers.
  private mutating func place(_ record: inout NodeRecord, at claim: Claim) {
    guard claim.startLine > 0, claim.startColumn > 0 else { return }
    var placed = record
    placed.startLine = claim.startLine &+ lineOffset
    placed.startColumn = claim.startColumn
    placed.endLine = claim.endLine &+ lineOffset
    placed.endColumn = claim.endColumn &+ 1
    let around = open.last { records[$0].hasPosition }
    if placed.shape.isBlock {
      if placed.isBackwards { placed.empty() }
      if let around {
        if placed.starts(after: records[around]) {
          for block in open { records[block].stretchEnd(to: placed) }
        }
        placed.cutEnd(to: records[around])
      }
      record = placed
    } else if let around, !placed.isBackwards, placed.lies(inside: records[around]) {
      record = placed
    }
  }
}
