import Diagnostics

/// Finds and proves the places of destinations.
///
/// Most blocks are proven by counting. A link that is written out ends at a ``DestinationSite`` of its
/// own, and links end in the order of their sites. So if a block has as many sites as links, and each
/// reads as its link's destination, there is no other way to pair them. This needs that no link takes its
/// destination from a reference definition.
///
/// Everything else is proven by libcmark: each site that could be meant is replaced by a destination
/// that occurs nowhere else, the text is parsed once more, and a link that now has such a destination
/// has its place there.
enum LinkPlaces {
  /// A leaf block with the indices of its links and images, in pre-order.
  struct Block {
    let node: NodeID
    var links: [Int]
  }

  /// The UTF-8 offsets of the destinations that could be proven, by the link's index.
  static func find(
    _ blocks: [Block], of document: Document, in source: SourceFile
  ) -> [Int: Range<Int>] {
    let bytes = Array(source.text.utf8)
    let hasDefinitions = source.text.holds("]:")
    var places: [Int: Range<Int>] = [:]
    var doubtful: [DestinationSite] = []
    for block in blocks {
      guard let region = region(of: block.node, of: document, in: source) else { continue }
      let sites = DestinationSite.all(in: bytes, region)
      let links = document.inOrderOfEnds(block.links)
      let destinations = links.map { document.strings[Int(document.records[$0].detail)] }
      let isCertain =
        !hasDefinitions && sites.count == links.count
        && zip(sites, destinations).allSatisfy { $0.reads(as: $1, in: bytes) == true }
      if isCertain {
        for (link, site) in zip(links, sites) { places[link] = site.range }
      } else {
        let wanted = Set(destinations)
        doubtful += sites.filter { $0.mayRead(asOneOf: wanted, in: bytes) }
      }
    }
    if !doubtful.isEmpty {
      places.merge(proven(doubtful, of: document, in: source, bytes)) { known, _ in known }
    }
    return places
  }

  /// The UTF-8 offsets of a block's lines, from its start to the end of its last line.
  static func region(
    of block: NodeID, of document: Document, in source: SourceFile
  ) -> Range<Int>? {
    guard let range = document.range(of: block), let start = source.offset(of: range.lowerBound)
    else { return nil }
    let next = SourcePosition(line: range.upperBound.line + 1, column: 1)
    let end = source.offset(of: next) ?? source.text.utf8.count
    return start <= end ? start..<end : nil
  }

  private static func proven(
    _ sites: [DestinationSite], of document: Document, in source: SourceFile, _ bytes: [UInt8]
  ) -> [Int: Range<Int>] {
    guard let start = source.offset(of: SourcePosition(line: document.firstLine, column: 1))
    else { return [:] }
    var scheme = "counterweight-site"
    while source.text.holds(scheme) { scheme += "x" }

    var marked: [UInt8] = []
    var offset = start
    for (number, site) in sites.enumerated() where site.range.lowerBound >= offset {
      marked += bytes[offset..<site.range.lowerBound]
      marked += "\(scheme):\(number)".utf8
      offset = site.range.upperBound
    }
    marked += bytes[offset...]
    let again = Document(
      parsing: String(decoding: marked, as: UTF8.self), firstLine: document.firstLine)
    guard again.hasShape(of: document) else { return [:] }

    var places: [Int: Range<Int>] = [:]
    for (index, record) in again.records.enumerated()
    where record.shape == .link || record.shape == .image {
      let destination = again.strings[Int(record.detail)]
      guard destination.hasPrefix(scheme + ":"),
        let number = Int(destination.dropFirst(scheme.count + 1)), sites.indices.contains(number)
      else { continue }
      places[index] = sites[number].range
    }
    return places
  }
}

extension DestinationSite {
  fileprivate func mayRead(asOneOf destinations: Set<String>, in bytes: [UInt8]) -> Bool {
    guard reads(as: "", in: bytes) == false else { return true }
    let written = String(decoding: bytes[range], as: UTF8.self)
    return destinations.contains(written)
      || isAutolink && destinations.contains("mailto:" + written)
  }
}

extension Document {
  /// Links in the order in which they end, from pre-order: an image in a link comes before the link.
  fileprivate func inOrderOfEnds(_ links: [Int]) -> [Int] {
    var ended: [Int] = []
    var open: [Int] = []
    for link in links {
      while let last = open.last, records[last].end <= link { ended.append(open.removeLast()) }
      open.append(link)
    }
    return ended + open.reversed()
  }
}
