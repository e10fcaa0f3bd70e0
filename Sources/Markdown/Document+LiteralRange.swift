public import Diagnostics

extension Document {
  /// The place of a text or code span in the source, or nil where it cannot be proven.
  ///
  /// The slice of the range is the literal, byte for byte; of a code span it stands between the
  /// backticks. First what libcmark claims is tried, then the one place in the block's raw lines where
  /// the literal stands, if it stands there once. Text with escapes or entities and code over several
  /// lines have no such place.
  ///
  /// - Parameters:
  ///   - node: any node; only texts and code spans have such a place.
  ///   - source: the file from which this document's text was taken.
  /// - Returns: a range whose slice is the literal.
  public func literalRange(of node: NodeID, in source: SourceFile) -> SourceRange? {
    let record = records[node.index]
    guard record.shape == .text || record.shape == .code else { return nil }
    let literal = Array(literalBytes(record))
    guard !literal.isEmpty else { return nil }
    return claimedRange(of: node, reading: literal, in: source)
      ?? onlyRange(of: node, reading: literal, in: source)
  }

  /// libcmark's claim, if it reads as the literal; of a code span also without the space that pads it.
  private func claimedRange(
    of node: NodeID, reading literal: [UInt8], in source: SourceFile
  ) -> SourceRange? {
    guard let claim = range(of: node) else { return nil }
    var candidates = [claim]
    if records[node.index].shape == .code {
      let (start, end) = (claim.lowerBound, claim.upperBound)
      candidates.append(
        SourceRange(
          SourcePosition(line: start.line, column: start.column + 1),
          SourcePosition(line: end.line, column: end.column - 1)))
    }
    return candidates.first { source[$0].map { $0.utf8.elementsEqual(literal) } ?? false }
  }

  /// Longer blocks are not searched, so that a caller who asks about every node stays linear.
  private static let longestSearch = 4096

  private func onlyRange(
    of node: NodeID, reading literal: [UInt8], in source: SourceFile
  ) -> SourceRange? {
    guard let region = LinkPlaces.region(of: block(of: node), of: self, in: source),
      region.count <= Self.longestSearch, literal.count <= region.count
    else { return nil }
    let utf8 = source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: region.lowerBound)
    let lines = Array(utf8[start..<utf8.index(start, offsetBy: region.count)])
    let isCode = records[node.index].shape == .code
    var found: Int?
    for offset in 0...(lines.count - literal.count)
    where lines[offset...].starts(with: literal)
      && (!isCode || Self.isFenced(offset..<offset + literal.count, in: lines))
    {
      guard found == nil else { return nil }
      found = offset
    }
    return found.map {
      let start = region.lowerBound + $0
      return SourceRange(
        source.position(of: start), source.position(of: start + literal.count))
    }
  }

  /// Whether backticks stand on both sides of a stretch, or a space and then backticks.
  private static func isFenced(_ range: Range<Int>, in lines: [UInt8]) -> Bool {
    let tick = UInt8(ascii: "`")
    let before = lines[..<range.lowerBound].suffix(2)
    let after = lines[range.upperBound...].prefix(2)
    return before.last == tick && after.first == tick
      || before.elementsEqual([tick, 0x20]) && after.elementsEqual([0x20, tick])
  }
}
