public import KnowledgeBase
public import Quantities

/// A cell of the verdict table: what the money says and what the answers say.
public struct VerdictCell: Hashable, Sendable {
  /// The row.
  public let band: Band

  /// The column.
  public let evidence: EvidenceClass
}

extension VerdictCell: Comparable {
  /// Orders by the row, then by the column.
  public static func < (left: VerdictCell, right: VerdictCell) -> Bool {
    (left.band, left.evidence) < (right.band, right.evidence)
  }
}
