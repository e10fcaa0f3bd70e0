/// The name of a node within its document: its place in pre-order.
///
/// Ids order as the nodes follow each other in the text, and a parent comes before its children. An id
/// means something only to the document that gave it; asking another one about it gives another node
/// or ends the process.
public struct NodeID: Hashable, Sendable {
  /// The place in pre-order; the root is 0.
  public let index: Int

  init(_ index: Int) {
    self.index = index
  }
}

extension NodeID: Comparable {
  /// Orders nodes as they are met in pre-order.
  public static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

extension NodeID: CustomStringConvertible {
  /// The id as `#index`, for failures of tests.
  public var description: String { "#\(index)" }
}
