public import KnowledgeBase
package import Quantities

/// What the verdict table gives for all that may still turn out.
///
/// SCORING.md, section 3. A completion whose band is unknown gives MEASURE FIRST while measuring
/// could still give PROCEED or PROCEED WITH GUARDS, and all three rows of its column otherwise.
public struct Ruling: Hashable, Sendable {
  /// Every verdict that some completion gives.
  public let verdicts: Set<Verdict>

  /// The one verdict, or nil where only a lower bound is known.
  public var verdict: Verdict? { verdicts.count == 1 ? verdicts.first : nil }

  /// The mildest verdict that some completion gives.
  public var atLeast: Verdict { verdicts.min() ?? .proceed }

  /// The most severe verdict that some completion gives.
  public var atMost: Verdict { verdicts.max() ?? .stop }

  /// Looks up completions, each given as its money band and its evidence.
  package init(_ cells: some Sequence<(Band, EvidenceClass)>, _ table: VerdictTable) {
    self.verdicts = cells.reduce(into: []) { $0.formUnion(table.verdicts($1.0, $1.1)) }
  }
}

extension VerdictTable {
  /// The verdicts of one cell: one where the band is known.
  func verdicts(_ band: Band, _ evidence: EvidenceClass) -> Set<Verdict> {
    let column = evidence.column
    switch band {
    case .plus: return [plus[column]]
    case .zero: return [zero[column]]
    case .minus: return [minus[column]]
    case .unknown:
      let possible: Set<Verdict> = [plus[column], zero[column], minus[column]]
      return possible.isDisjoint(with: [.proceed, .guards]) ? possible : [.measure]
    }
  }
}
