internal import Assessment
internal import Diagnostics
internal import KnowledgeBase
import Quantities

/// Puts traces together, claim by claim.
struct TraceMaking {
  let subject: Subject
  let file: ReviewFile
  let path: String

  var evaluation: Evaluation { subject.evaluation }
  var ledger: Ledger { subject.ledger }
  var policy: Policy { evaluation.policy }
  var catalog: Catalog { subject.catalog }
  var figures: TraceFigures { TraceFigures(currency: subject.review.currency) }

  func node(_ subject: TraceSubject) -> TraceNode {
    switch subject {
    case .verdict: verdict
    case .finding(let id): finding(id)
    case .number(let number): sampled(self.number(number))
    case .share(let number, let population): sampled(share(number, of: population))
    case .question(let id): question(id)
    case .quantity(let id, let population): quantity(id, of: population)
    case .threshold(let name): threshold(name)
    case .gate(let id): gate(id)
    }
  }

  private func number(_ number: TraceSubject.Number) -> TraceNode {
    switch number {
    case .toil: toil
    case .gain: gain
    case .net: net
    case .loss: loss
    case .leverage: leverage
    case .balance: balance
    case .breakEven: breakEven
    case .score: score
    case .saving: proposalLine(.saving)
    case .running: proposalLine(.running)
    case .build: proposalLine(.build)
    case .years: growth
    case .opportunity: opportunity
    case .coverage: coverage
    case .flips: flips
    }
  }

  private func share(_ number: TraceSubject.Number, of population: String) -> TraceNode {
    guard let standing = evaluation.standings.first(where: { $0.population.id == population })
    else { return TraceNode("'\(population)' is no population of this review.") }
    return switch number {
    case .toil: toil(of: standing)
    case .gain: gain(of: standing)
    case .balance: balance(of: standing)
    case .breakEven: breakEven(standing.ledger.breakEven)
    default: self.number(number)
    }
  }
}

/// Where things can be read.
extension TraceMaking {
  func content(_ id: ArticleID) -> [TraceNode.Source] {
    catalog.article(id).map { [.content($0.location, fingerprint: $0.fingerprint)] } ?? []
  }

  /// The line of the record that holds an answer, also where it stands under an old id.
  func record(_ id: ArticleID) -> TraceNode.Source {
    let ids = [id] + (catalog.article(id)?.aliases ?? [])
    let line = ids.lazy.compactMap { file.answerRanges[$0]?.lowerBound.line }.first
    return .record(path: path, line: line)
  }

  func record(_ key: QuantityKey) -> TraceNode.Source {
    .record(path: path, line: file.quantityRanges[key]?.lowerBound.line)
  }

  func source(_ name: ThresholdName) -> TraceNode.Source {
    .content(policy.thresholds[name]?.location ?? policy.location, fingerprint: policy.fingerprint)
  }

  /// `loss-likely 0.80`.
  func words(_ name: ThresholdName) -> String {
    "\(name.rawValue) \(policy.thresholds[name]?.text ?? PlainNumber.rounded(policy.value(name)))"
  }

  func threshold(_ name: ThresholdName) -> TraceNode {
    TraceNode(
      "The policy sets \(words(name)).", id: name.rawValue, sources: [source(name)])
  }
}
