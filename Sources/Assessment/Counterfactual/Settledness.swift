public import Quantities

/// Whether anything that could still be answered or measured would change the verdict, and if so what.
///
/// SCORING.md, section 4. A printed MEASURE FIRST counts as one verdict. Where nothing is open any more
/// and the review is still not settled, what is found here is the reason to print.
public struct Settledness: Hashable, Sendable {
  /// Two completions of the open, unknown and suspect answers that give different verdicts.
  public let disagreement: Disagreement?

  /// Quantities that the band needs and nobody has told yet.
  public let openQuantities: [MissingInput]

  /// Quantities declared unknown that leave more than one verdict possible by themselves.
  public let unknownQuantities: [MissingInput]

  /// Quantities that would move the verdict if they were fixed at their P5 or P95, in table order.
  public let swings: [Swing]

  /// Whether every completion gives one verdict, no needed quantity is open, and no range can move it.
  public var isSettled: Bool {
    disagreement == nil && openQuantities.isEmpty && unknownQuantities.isEmpty && swings.isEmpty
  }

  /// Looks for everything that could still move the verdict of a review.
  ///
  /// - Throws: ``Evaluation/Problem`` if the quantities are too large with the recurring work counted
  ///   the other way.
  public init(of evaluation: Evaluation) throws(Evaluation.Problem) {
    let reading = try VerdictReading(of: evaluation)
    let graph = AnswerGraph(reading.completions, reading.rules)
    let cells = Set(
      graph.ends.map {
        EvidenceCell(
          isZeroed: $0.tally.isZeroed, evidence: reading.rules.evidenceClass($0.tally))
      })
    let missing = reading.missing(cells)
    let isAmbiguous = graph.ends.contains { reading.verdicts($0.tally).count > 1 }
    disagreement = Disagreement(graph, reading)
    openQuantities = missing.filter { $0.reason == .open }
    unknownQuantities = isAmbiguous ? missing.filter { $0.reason == .unknown } : []
    do {
      swings = try Swing.swings(cells, reading, of: evaluation.review, evaluation.policy)
    } catch {
      throw .ledger(error)
    }
  }
}

extension VerdictReading {
  /// The inputs without which the band of some completion cannot be told, each once.
  fileprivate func missing(_ cells: Set<EvidenceCell>) -> [MissingInput] {
    var missing: [MissingInput] = []
    for isZeroed in [false, true] where cells.contains(where: { $0.isZeroed == isZeroed }) {
      missing += money.money(isZeroed: isZeroed).missing.filter { !missing.contains($0) }
    }
    return missing
  }
}
