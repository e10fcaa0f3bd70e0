internal import Assessment
internal import KnowledgeBase
import Quantities

/// Who pays and who gains as a Mermaid flowchart; what it shows stands in the list beside it.
///
/// ```
/// payers ──gives…──▶ proposal ──brings…──▶ gainers
/// ```
struct PayersChart {
  let subject: Subject

  /// The flowchart; nil where nobody is known to pay or to gain.
  var mermaid: String? {
    var lines: [String] = []
    for (place, standing) in subject.evaluation.standings.enumerated() {
      let pays = standing.pays ? self.pays(standing) : nil
      let gains = standing.gains ? self.gains(standing) : nil
      guard pays != nil || gains != nil else { continue }
      lines.append("  g\(place)[\"\(Self.text(standing.population.title))\(people(standing))\"]")
      if let pays { lines.append("  g\(place) -->|\"\(Self.text(pays))\"| proposal") }
      if let gains { lines.append("  proposal -->|\"\(Self.text(gains))\"| g\(place)") }
    }
    if isSavingOfNobody, let saving {
      lines.append("  machines[\"Whoever pays for the machines\"]")
      lines.append("  proposal -->|\"\(Self.text(saving))\"| machines")
    }
    guard !lines.isEmpty else { return nil }
    let title = MarkdownText.singleLine(subject.review.title)
    let name = title.isEmpty ? "The proposal" : title
    return (["flowchart LR", "  proposal([\"\(Self.text(name))\"])"] + lines)
      .joined(separator: "\n")
  }

  /// A text for a label; nothing in it can end the label.
  private static func text(_ text: String) -> String { ArticleGraph.mermaidText(text) }

  private func people(_ standing: PopulationStanding) -> String {
    let figures = PopulationFigures(population: standing.population)
    let isCounted = standing.population.quantities[.peopleAffected] != nil
    let facts = [isCounted ? figures.people : nil, figures.asked].compactMap(\.self)
    return facts.isEmpty ? "" : "<br/>" + Self.text(facts.joined(separator: ", "))
  }

  private func pays(_ standing: PopulationStanding) -> String {
    let hours = standing.ledger.toilHours.flatMap { hours in
      hours.isPositive
        ? "gives \(Figures.hours(hours, isRough: standing.population.hasRoughTimes)) a year" : nil
    }
    let named = names { $0.pays == standing.population.id }
    let parts = [hours, named.isEmpty ? nil : "pays \(Words.list(named))"].compactMap(\.self)
    return parts.isEmpty ? "gives time, not known how much" : parts.joined(separator: ", ")
  }

  private func gains(_ standing: PopulationStanding) -> String {
    let hours = standing.ledger.gainHours.flatMap { hours in
      hours.isPositive
        ? "gets back \(Figures.hours(hours, isRough: standing.population.hasRoughTimes)) a year"
        : nil
    }
    let isSaver = subject.review.quantities[.machineSaving]?.gains == standing.population.id
    let named = names(but: .machineSaving) { $0.gains == standing.population.id }
    let parts = [
      hours, isSaver ? saving ?? "gains machine saving" : nil,
      named.isEmpty ? nil : "gains \(Words.list(named))",
    ].compactMap(\.self)
    return parts.isEmpty ? "gains" : parts.joined(separator: ", ")
  }

  /// What is saved on machines; nil where it is nothing or not known.
  private var saving: String? {
    guard let saving = subject.ledger.saving, saving.isPositive else { return nil }
    // The code and no sign: signs of money mean something to Mermaid and would be written as numbers.
    return "saves \(Figures(currency: "").money(saving)) \(subject.review.currency) a year"
  }

  private var isSavingOfNobody: Bool { subject.review.quantities[.machineSaving]?.gains == nil }

  private func names(
    but other: QuantityID? = nil, where isIncluded: (GivenQuantity) -> Bool
  ) -> [String] {
    subject.review.quantities.filter { $0.key != other && isIncluded($0.value) }.keys.sorted()
      .map { Words.uncapitalised(subject.plainName(of: QuantityKey($0))) }
  }
}
