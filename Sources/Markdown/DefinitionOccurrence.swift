public import Diagnostics

/// A link reference definition, `[label]: destination`, that links of the text use.
public struct DefinitionOccurrence: Hashable, Sendable {
  /// The links and images that take their destination from it, in their order; never empty.
  public let links: [NodeID]

  /// The destination as it is written in the source, without angle brackets.
  public let range: SourceRange
}

extension Document {
  /// The reference definitions that are used, with proven places of their destinations.
  ///
  /// libcmark leaves no node for a definition. So each place that could be one gets a destination that
  /// occurs nowhere else, the text is parsed again, and links that now lead there use this definition.
  /// A place is left out where such a change makes another tree.
  ///
  /// - Parameter source: the file from which this document's text was taken.
  /// - Returns: the definitions in the order of their places.
  public func definitions(in source: SourceFile) -> [DefinitionOccurrence] {
    guard let start = source.offset(of: SourcePosition(line: firstLine, column: 1)) else {
      return []
    }
    let bytes = Array(source.text.utf8)
    let sites = DefinitionSite.all(in: bytes, from: start)
    guard !sites.isEmpty else { return [] }
    let found =
      definitions(at: sites, in: source, bytes, from: start)
      ?? sites.prefix(Self.mostSingleSites).flatMap {
        definitions(at: [$0], in: source, bytes, from: start) ?? []
      }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Where one place spoils the tree, each is tried alone, which takes a parse each.
  private static let mostSingleSites = 200

  /// The sites that are definitions in use; nil where marking them makes another tree.
  private func definitions(
    at sites: [Range<Int>], in source: SourceFile, _ bytes: [UInt8], from start: Int
  ) -> [DefinitionOccurrence]? {
    var scheme = "counterweight-definition"
    while source.text.holds(scheme) { scheme += "x" }
    var marked: [UInt8] = []
    var offset = start
    for (number, site) in sites.enumerated() {
      marked += bytes[offset..<site.lowerBound]
      marked += "\(scheme):\(number)".utf8
      offset = site.upperBound
    }
    marked += bytes[offset...]
    let again = Document(
      parsing: String(decoding: marked, as: UTF8.self), firstLine: firstLine)
    guard again.hasShape(of: self) else { return nil }

    var links: [Int: [NodeID]] = [:]
    for (index, record) in again.records.enumerated()
    where record.shape == .link || record.shape == .image {
      let destination = again.strings[Int(record.detail)]
      guard destination.hasPrefix(scheme + ":"),
        let number = Int(destination.dropFirst(scheme.count + 1)), sites.indices.contains(number)
      else { continue }
      links[number, default: []].append(NodeID(index))
    }
    return links.map { number, nodes in
      let site = sites[number]
      return DefinitionOccurrence(
        links: nodes,
        range: SourceRange(
          source.position(of: site.lowerBound), source.position(of: site.upperBound)))
    }
  }
}

/// Finds the places where a reference definition may have its destination.
private enum DefinitionSite {
  /// The UTF-8 offsets of what follows `]:`, without angle brackets, in order and apart.
  static func all(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var sites: [Range<Int>] = []
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: ":"),
        let site = destination(in: bytes, after: index + 2)
      {
        sites.append(site)
        index = site.upperBound
      } else {
        index += 1
      }
    }
    return sites
  }

  private static func destination(in bytes: [UInt8], after colon: Int) -> Range<Int>? {
    var index = colon
    var isNextLine = false
    // One line end may stand before the destination, then what containers put before the next line.
    while index < bytes.count,
      isSpace(bytes[index]) || isNextLine && bytes[index] == UInt8(ascii: ">")
    {
      isNextLine = isNextLine || bytes[index] == UInt8(ascii: "\n")
      index += 1
    }
    let isBracketed = index < bytes.count && bytes[index] == UInt8(ascii: "<")
    let start = isBracketed ? index + 1 : index
    var end = start
    while end < bytes.count, !isEnd(bytes[end], isBracketed: isBracketed) {
      end += isBracketed && bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end <= bytes.count, end > start else { return nil }
    return !isBracketed || end < bytes.count && bytes[end] == UInt8(ascii: ">")
      ? start..<end : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isEnd(_ byte: UInt8, isBracketed: Bool) -> Bool {
    guard isBracketed else { return byte <= 0x20 }
    return [UInt8(ascii: ">"), UInt8(ascii: "<"), 0x0A, 0x0D].contains(byte)
  }
}
