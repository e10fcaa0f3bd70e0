internal import Assessment
internal import KnowledgeBase
import Quantities

/// What follows from a review, respect by respect, in few words.
struct ComparisonResults {
  let subject: Subject

  private var evaluation: Evaluation { subject.evaluation }
  private var figures: Figures { subject.timed }

  /// Every respect with what it is called, in the order in which they are printed.
  var all: [(name: String, value: String)] {
    [
      ("Answers", Words.list(evaluation.evidence.sorted().map(Self.word), "or")),
      ("Gates that hold", gates), ("Money", bands), ("Net value", net), ("Machines", machines),
      ("Time of people", toil),
      ("Human balance", balance),
      ("Toil score", VerdictSentences(subject: subject).toilScore),
    ]
  }

  private var gates: String {
    evaluation.gates.isEmpty
      ? "none" : Words.list(evaluation.gates.map { subject.markup.code($0) })
  }

  private var bands: String {
    Words.list(
      evaluation.bands.sorted().map { band in
        switch band {
        case .plus: "a loss is unlikely (Q+)"
        case .zero: "a loss is possible (Q0)"
        case .minus: "a loss is likely (Q−)"
        case .unknown: "not known (Q?)"
        }
      }, "or")
  }

  private var net: String {
    evaluation.ledger.net.map { "\(figures.moneyWithSpread($0)) a year" } ?? "not known"
  }

  private var machines: String {
    Words.withoutFullStop(MoneySentences(subject: subject).machines)
  }

  private var toil: String {
    evaluation.ledger.toil.map { "\(figures.moneyWithSpread($0)) a year" } ?? "not known"
  }

  private var balance: String {
    guard let hours = evaluation.ledger.humanBalanceHours else { return "not known" }
    if hours.isZero { return "people neither lose nor win hours" }
    let word = evaluation.peopleLoseHours == true ? "lose" : "win"
    return "people \(word) \(Figures.hoursWithSpread(hours, isRough: figures.isRough)) a year"
  }

  private static func word(_ evidence: EvidenceClass) -> String {
    switch evidence {
    case .clear: "clear"
    case .caution: "caution"
    case .adverse: "adverse"
    case .blocked: "blocked"
    }
  }
}
