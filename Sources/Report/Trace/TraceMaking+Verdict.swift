internal import Assessment
internal import KnowledgeBase
import Quantities

/// The verdict: the cell of the table, then what chose its row and its column.
extension TraceMaking {
  var verdict: TraceNode {
    let ruling = evaluation.ruling
    let cells = evaluation.cells
    let headline = ruling.verdict.map(\.title) ?? "At least \(ruling.atLeast.title)"
    let answers = TraceNode(
      "Every answer, in the order of the questions.", parts: evaluation.questions.map(answer))
    guard let cell = cells.first, cells.count == 1 else {
      let possible = Words.list(ruling.verdicts.sorted().map(\.title), "or")
      let words = ruling.verdict == nil ? "it may still be \(possible)" : "each gives the same"
      return TraceNode(
        "\(headline): the open answers leave \(cells.count) cells of the table, and \(words).",
        parts: cells.map { TraceNode(self.words($0), sources: sources($0)) } + [money]
          + evidence + [answers])
    }
    return TraceNode(
      "\(headline): \(words(cell))", sources: sources(cell), parts: [money] + evidence + [answers])
  }

  /// What a cell gives: `money Q− and evidence blocked give STOP`.
  private func words(_ cell: VerdictCell) -> String {
    let column = cell.evidence.column
    guard let row = policy.verdicts.row(cell.band) else {
      let rows = [Band.plus, .zero, .minus].compactMap { policy.verdicts.row($0)?[column].title }
      return "money Q? stands for the three rows above it, which with evidence "
        + "\(cell.evidence.rawValue) give \(Words.list(rows, "or")); MEASURE FIRST is printed while "
        + "PROCEED or PROCEED WITH GUARDS is among them."
    }
    return "money \(cell.band.symbol) and evidence \(cell.evidence.rawValue) give "
      + "\(row[column].title) in the table of the policy."
  }

  private func sources(_ cell: VerdictCell) -> [TraceNode.Source] {
    let bands: [Band] = cell.band == .unknown ? [.plus, .zero, .minus] : [cell.band]
    return bands.map { band in
      .content(
        policy.rowLocations[band.writtenSymbol] ?? policy.location, fingerprint: policy.fingerprint)
    }
  }

  /// The row: what chose the money band.
  var money: TraceNode {
    let opening = "Money: \(ledger.band.symbol)."
    guard let zeroed = evaluation.ledgerIfNothingRecurs, zeroed.band != ledger.band else {
      return band(of: ledger, opening: opening)
    }
    let symbols = evaluation.bands.sorted().map(\.symbol)
    return TraceNode(
      "Money: \(Words.list(symbols, "or")).",
      parts: [
        band(of: ledger, opening: "If work recurs: \(ledger.band.symbol)."),
        band(
          of: zeroed, opening: "If an open answer says that nothing recurs: \(zeroed.band.symbol)."),
      ])
  }

  private func band(of ledger: Ledger, opening: String) -> TraceNode {
    switch ledger.bandReason {
    case .asksNothing:
      return TraceNode(
        "\(opening) It asks no time of anyone and costs nothing to run, so it need not prove a "
          + "saving; a one-off cost is shown and not weighed.")
    case .missingInput:
      return TraceNode(
        "\(opening) The net value needs figures that are missing.",
        parts: ledger.missing.map(gap))
    case .lossLikely:
      return compared(ledger, opening, "at or above", .lossLikely)
    case .lossUnlikely:
      return compared(ledger, opening, "at or below", .lossUnlikely)
    case .between:
      let both =
        "between \(words(.lossUnlikely)) and \(words(.lossLikely))"
      return TraceNode(
        "\(opening) \(probability(of: ledger)), \(both).",
        sources: [source(.lossUnlikely), source(.lossLikely)], parts: [netInShort(ledger)])
    }
  }

  private func compared(
    _ ledger: Ledger, _ opening: String, _ relation: String, _ name: ThresholdName
  ) -> TraceNode {
    TraceNode(
      "\(opening) \(probability(of: ledger)), \(relation) \(words(name)).", id: name.rawValue,
      sources: [source(name)], parts: [netInShort(ledger)])
  }

  /// `P(V < 0) is over 95 % (0.98495)`.
  func probability(of ledger: Ledger) -> String {
    guard let probability = ledger.probabilityOfLoss else { return "P(V < 0) is not known" }
    return "P(V < 0) is \(PlainNumber.probability(probability)) "
      + "(\(SignificantDigits.text(probability)))"
  }

  private func netInShort(_ ledger: Ledger) -> TraceNode {
    let net = ledger.net.map { figures.report.moneyWithSpread($0) } ?? "not known"
    return TraceNode(
      "The net value V is \(net) a year; see `why` with net.", figure: ledger.net)
  }

  /// A figure that the net value lacks.
  func gap(_ missing: MissingInput) -> TraceNode {
    let key = QuantityKey(missing.quantity, population: missing.population)
    let name = subject.name(of: missing.quantity, in: missing.population)
    switch missing.reason {
    case .open: return TraceNode("\(Words.capitalised(name)): not given.", id: key.description)
    case .unknown:
      return TraceNode(
        "\(Words.capitalised(name)): declared not known.", id: key.description,
        sources: [record(key)])
    }
  }
}

extension VerdictTable {
  /// The verdicts of a band from clear to blocked; nil for the unknown one, which has no row.
  fileprivate func row(_ band: Band) -> [Verdict]? {
    switch band {
    case .plus: plus
    case .zero: zero
    case .minus: minus
    case .unknown: nil
    }
  }
}

extension Band {
  /// The band as a policy writes it, with a plain hyphen.
  fileprivate var writtenSymbol: String { symbol.replacing("−", with: "-") }
}
