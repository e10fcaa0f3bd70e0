import Assessment
import Diagnostics
import Markdown

/// The populations, and where quantities name them.
extension RecordDecoder {
  mutating func populations(_ node: YAMLNode?) -> [Population] {
    guard let node else { return [] }
    guard let elements = node.elements else {
      report(.wrongForm("'populations'", accepted: "a list of mappings, each with an id"), node)
      return []
    }
    var populations: [Population] = []
    for element in elements {
      guard let population = population(element) else { continue }
      if populations.contains(where: { $0.id == population.id }) {
        report(.duplicatePopulation(population.id), element["id"] ?? element)
      } else {
        populations.append(population)
      }
    }
    return populations
  }

  mutating func population(_ node: YAMLNode) -> Population? {
    guard var mapping = RecordMapping(node) else {
      report(
        .wrongForm("a population", accepted: "a mapping with an id, title, role and asked"), node)
      return nil
    }
    guard let id = text(mapping.take(.id), .id), !id.isEmpty else {
      report(
        .missingKey(.id, of: "a population", accepted: "'id: ' and a short name for this record"),
        in: node.range)
      return nil
    }
    var population = Population(id: id, title: text(mapping.take(.title), .title) ?? id)
    population.role = choice(mapping.take(.role), .role) ?? population.role
    readAsked(mapping.take(.asked), into: &population)
    population.quantities = quantities(mapping.take(.quantities), of: id)
    keep(mapping, at: .population(id))
    return population
  }

  mutating func readAsked(_ node: YAMLNode?, into population: inout Population) {
    guard let node else { return }
    guard node.entries != nil, var mapping = RecordMapping(node) else {
      population.asked = choice(node, .asked) ?? population.asked
      return
    }
    population.asked = choice(mapping.take(.value), .asked) ?? population.asked
    population.askedNote = text(mapping.take(.note), .note)
    population.askedEvidence = text(mapping.take(.evidence), .evidence)
    keep(mapping, at: .asked(population: population.id))
  }

  mutating func checkNamedPopulations(among ids: [String]) {
    for named in namedPopulations where !ids.contains(named.id) {
      let nearest = NearMiss.best(for: named.id, among: ids)
      report(.unknownPopulation(named.id, known: ids, nearest: nearest), in: named.range)
    }
  }
}
