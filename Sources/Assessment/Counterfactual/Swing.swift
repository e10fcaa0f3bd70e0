public import KnowledgeBase
public import Quantities

/// A quantity that would move the verdict if it were known to be at one end of its range.
public struct Swing: Hashable, Sendable {
  /// An end of a range.
  public enum End: String, CaseIterable, Hashable, Sendable {
    /// The value that 5 % of the cases stay below.
    case p5

    /// The value that 95 % of the cases stay below.
    case p95
  }

  /// The quantity, and the population that it is about.
  public let key: QuantityKey

  /// Which end moves the verdict.
  public let end: End

  /// The quantity at that end, as it would be typed.
  public let entry: QuantityEntry

  /// What is possible then, over all completions.
  public let verdicts: Set<Verdict>
}

extension Swing {
  /// Every end of every range that leaves another set of verdicts than there is, in table order.
  ///
  /// The cells are those of all completions.
  static func swings(
    _ cells: Set<EvidenceCell>, _ reading: VerdictReading, of review: Review, _ policy: Policy
  ) throws(LedgerProblem) -> [Swing] {
    func verdicts(_ band: (EvidenceCell) -> Band) -> Set<Verdict> {
      Ruling(cells.map { (band($0), $0.evidence) }, reading.table).verdicts
    }
    let now = verdicts { reading.money.money(isZeroed: $0.isZeroed).band }
    // Where the answers alone decide, no band needs to be computed.
    let isOpen = cells.contains { cell in
      Set(Band.allCases.map { reading.table.verdicts($0, cell.evidence) }).count > 1
    }
    guard isOpen else { return [] }

    let inputs = LedgerInputs(review, policy: policy, recurringIsZero: false)
    let cases = Set(cells.map(\.isZeroed))
    var swings: [Swing] = []
    for key in inputs.uncertain {
      guard let entry = inputs[key]?.entry else { continue }
      let fixed = entry.ends
      let bands = try Dictionary(
        uniqueKeysWithValues: cases.map { (isZeroed) throws(LedgerProblem) in
          let money = reading.money.money(isZeroed: isZeroed)
          return (isZeroed, try money.bands(fixing: key, at: [fixed.p5, fixed.p95]))
        })
      for (place, end) in [(End.p5, fixed.p5), (.p95, fixed.p95)].enumerated() {
        let then = verdicts { bands[$0.isZeroed]?[place] ?? .unknown }
        guard then != now else { continue }
        swings.append(Swing(key: key, end: end.0, entry: end.1, verdicts: then))
      }
    }
    return swings
  }
}

/// All that decides the verdict of a completion beside the figures.
struct EvidenceCell: Hashable {
  /// Nothing recurs, so that the money has no recurring work.
  let isZeroed: Bool

  /// What the answers say.
  let evidence: EvidenceClass
}
