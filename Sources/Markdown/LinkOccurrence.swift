public import Diagnostics

/// One link or image with the place of its destination.
public struct LinkOccurrence: Hashable, Sendable {
  /// The link or image in its document.
  public let node: NodeID

  /// The destination as in ``NodeKind``.
  public let destination: String

  /// The link's text or the image's description, without markup.
  public let text: String

  /// Whether it is an image.
  public let isImage: Bool

  /// The destination as it is written in the source; if unproven, an empty range at the block's start.
  ///
  /// Of `[a](<b c.md>)` and `<https://example.com>` it is what stands between the angle brackets; of
  /// `[a]()` the empty place. Nil only in a block to which libcmark gives no position.
  public let range: SourceRange?

  /// Whether ``range`` is the destination's own; it is not where it stands in a reference definition.
  public let isProven: Bool

  /// Creates an occurrence.
  public init(
    node: NodeID, destination: String, text: String, isImage: Bool, range: SourceRange?,
    isProven: Bool
  ) {
    self.node = node
    self.destination = destination
    self.text = text
    self.isImage = isImage
    self.range = range
    self.isProven = isProven
  }
}

extension Document {
  /// All links and images in pre-order, with proven places of their destinations.
  ///
  /// libcmark gives a destination no position, and its inline positions are wrong after lazy lines. So
  /// the places come from the raw lines of the link's block, and each is proven: see ``LinkPlaces``.
  /// The time grows with the length of the text, not with the square of it.
  ///
  /// - Parameter source: the file from which this document's text was taken.
  /// - Returns: one occurrence for each link and image.
  public func links(in source: SourceFile) -> [LinkOccurrence] {
    let blocks = blocksWithLinks()
    guard !blocks.isEmpty else { return [] }
    let places = LinkPlaces.find(blocks, of: self, in: source)
    return blocks.flatMap { block in
      block.links.map { link in
        let node = NodeID(link)
        let record = records[link]
        let place = places[link].map {
          SourceRange(source.position(of: $0.lowerBound), source.position(of: $0.upperBound))
        }
        let fallback = range(of: block.node).map { SourceRange($0.lowerBound, $0.lowerBound) }
        return LinkOccurrence(
          node: node, destination: strings[Int(record.detail)], text: plainText(of: node),
          isImage: record.shape == .image, range: place ?? fallback, isProven: place != nil)
      }
    }
  }

  private func blocksWithLinks() -> [LinkPlaces.Block] {
    var blocks: [LinkPlaces.Block] = []
    var current = 0
    for (index, record) in records.enumerated() {
      if record.shape.isBlock {
        current = index
      } else if record.shape == .link || record.shape == .image {
        if blocks.last?.node.index != current {
          blocks.append(LinkPlaces.Block(node: NodeID(current), links: []))
        }
        blocks[blocks.count - 1].links.append(index)
      }
    }
    return blocks
  }
}
