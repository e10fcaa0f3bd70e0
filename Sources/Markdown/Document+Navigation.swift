extension Document {
  /// The node around a node; nil for the root.
  public func parent(of node: NodeID) -> NodeID? {
    node.index == 0 ? nil : NodeID(Int(records[node.index].parent))
  }

  /// The first node inside a node.
  public func firstChild(of node: NodeID) -> NodeID? {
    let first = node.index + 1
    return first < records[node.index].end ? NodeID(first) : nil
  }

  /// The node after a node and its descendants, with the same parent.
  public func nextSibling(of node: NodeID) -> NodeID? {
    guard let parent = parent(of: node) else { return nil }
    let next = Int(records[node.index].end)
    return next < records[parent.index].end ? NodeID(next) : nil
  }

  /// The nodes directly inside a node, in order.
  public func children(of node: NodeID) -> Children {
    Children(records: records, place: node.index + 1, end: Int(records[node.index].end))
  }

  /// The nodes directly inside one node; see ``children(of:)``.
  public struct Children: Sequence, IteratorProtocol {
    fileprivate let records: [NodeRecord]
    fileprivate var place: Int
    fileprivate let end: Int

    /// The next one, or nil.
    public mutating func next() -> NodeID? {
      guard place < end else { return nil }
      defer { place = Int(records[place].end) }
      return NodeID(place)
    }
  }

  /// All nodes inside a node in pre-order, without itself: a stretch of the array.
  public func descendants(of node: NodeID) -> some Sequence<NodeID> {
    (node.index + 1..<Int(records[node.index].end)).lazy.map { NodeID($0) }
  }

  /// A node and all nodes inside it in pre-order.
  package func subtree(of node: NodeID) -> some Sequence<NodeID> {
    (node.index..<Int(records[node.index].end)).lazy.map { NodeID($0) }
  }

  /// The innermost block that holds a node; a block holds itself.
  func block(of node: NodeID) -> NodeID {
    var index = node.index
    while !records[index].shape.isBlock { index = Int(records[index].parent) }
    return NodeID(index)
  }

  /// Whether two trees have the same nodes, whatever their texts and destinations are.
  func hasShape(of other: Document) -> Bool {
    records.elementsEqual(other.records) { $0.shape == $1.shape && $0.parent == $1.parent }
  }
}
