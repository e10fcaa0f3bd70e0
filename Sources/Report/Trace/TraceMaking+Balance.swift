internal import Assessment
internal import KnowledgeBase
import Quantities

/// The human balance: hours that people lose, population by population.
extension TraceMaking {
  var balance: TraceNode {
    let sentences = PeopleSentences(subject: subject).humanBalance
    let keepers = TraceNode(
      "Keepers' hours are compared with the saving: \(words(.keepersShare)).",
      sources: [source(.keepersShare)])
    return hoursNode(
      "Human balance, hours lost less hours given back", ledger.humanBalanceHours,
      words: sentences, parts: evaluation.standings.map(balance(of:)) + [keepers])
  }

  func balance(of standing: PopulationStanding) -> TraceNode {
    let id = standing.population.id
    return hoursNode(
      title(id), standing.ledger.hours, words: [],
      parts: [.recurring, .keeping, .onboarding, .setUp, .gain].map {
        node(ledger.hoursLine($0, of: id), inHours: true)
      })
  }

  private func hoursNode(
    _ name: String, _ amount: Amount?, words: [String], parts: [TraceNode]
  ) -> TraceNode {
    let value = amount.map(hours) ?? "not known"
    return TraceNode(
      (["\(name): \(value)."] + words).joined(separator: " "), figure: amount,
      parts: parts)
  }
}
