package import Assessment
package import KnowledgeBase
import Markdown
package import Quantities

/// Where in a record a key stands that this version does not read.
package enum RecordPlace: Hashable, Sendable {
  case record
  case population(String)
  case asked(population: String)
  case populationQuantities(String)
  case proposalQuantities
  case quantity(QuantityKey)
  case answer(ArticleID)
  /// A follow-up, and which of several that say the same; so it is found again when others have gone.
  case followUp(FollowUp, Int)
}

/// What a record says under keys that this version does not read, so that it can be written back.
package struct KeptKeys: Hashable, Sendable {
  private var entries: [RecordPlace: [KeptEntry]] = [:]

  package init() {}

  /// The keys of a place, in the order in which they stood.
  package subscript(place: RecordPlace) -> [KeptEntry] {
    get { entries[place] ?? [] }
    set { entries[place] = newValue.isEmpty ? nil : newValue }
  }
}

extension RecordPlace {
  /// The places of follow-ups, in their order.
  package static func places(of followUps: [FollowUp]) -> [RecordPlace] {
    var counts: [FollowUp: Int] = [:]
    return followUps.map { followUp in
      let count = counts[followUp, default: 0]
      counts[followUp] = count + 1
      return .followUp(followUp, count)
    }
  }
}

/// A key that this version does not read, with its value.
package struct KeptEntry: Hashable, Sendable {
  package let key: String
  package let value: KeptValue

  package init(key: String, value: KeptValue) {
    self.key = key
    self.value = value
  }
}

/// A YAML value without its place and its style.
package indirect enum KeptValue: Hashable, Sendable {
  case null
  case text(String)
  case list([KeptValue])
  case mapping([KeptEntry])

  /// Forgets where a value stood.
  ///
  /// The recursion ends, since no value is nested deeper than ``YAMLNode/deepestNesting``.
  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text): self = node.isNull ? .null : .text(text)
    case .sequence(let elements): self = .list(elements.map(KeptValue.init))
    case .mapping(let entries):
      self = .mapping(entries.map { KeptEntry(key: $0.name, value: KeptValue($0.value)) })
    }
  }
}
