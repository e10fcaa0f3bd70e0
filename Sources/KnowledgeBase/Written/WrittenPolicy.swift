import Diagnostics
package import Markdown

/// A gate as written: `` `id`: text `` with nested conditions.
package struct WrittenGate: Sendable {
  package struct Condition: Sendable {
    package enum Quantifier: String, Sendable {
      case allOf = "all of"
      case anyOf = "any of"
    }

    package let item: WrittenItem
    package let quantifier: Quantifier?
    package let link: LinkOccurrence?
    package let levelText: String?
  }

  package let item: WrittenItem
  package let id: String?
  package let text: String
  package let conditions: [Condition]
}

/// A threshold as written: `` `name` (number) ``.
package struct WrittenThreshold: Sendable {
  package let item: WrittenItem
  package let name: String?
  package let valueText: String?
}

/// A group of questions that count as one, as written: links, comma-separated.
package struct WrittenGroup: Sendable {
  package let item: WrittenItem
  package let links: [LinkOccurrence]
}

/// A row of the verdict table as written: `` `Q+`: `proceed` … ``.
package struct WrittenVerdictRow: Sendable {
  package let item: WrittenItem
  package let band: String?
  package let verdicts: [String]
}

/// A suggested population as written: `` `id`: Title ``.
package struct WrittenPopulation: Sendable {
  package let item: WrittenItem
  package let id: String?
  package let title: String
}

extension WrittenArticle {
  package var gates: [WrittenGate] {
    policyItems(.gates).map { item in
      let keyed = keyed(item)
      return WrittenGate(
        item: item, id: keyed.key, text: keyed.rest.droppingColon,
        conditions: item.nested.map(gateCondition))
    }
  }

  package var thresholds: [WrittenThreshold] {
    policyItems(.thresholds).map { item in
      let keyed = keyed(item)
      return WrittenThreshold(
        item: item, name: keyed.key, valueText: LeadingBracket(leading: keyed.rest).content)
    }
  }

  package var groups: [WrittenGroup] {
    policyItems(.together).map { item in
      let before = item.inlines.prefix { !document.plainText(of: $0).hasPrefix(":") }
      let nodes = Set(before)
      return WrittenGroup(item: item, links: links.filter { nodes.contains($0.node) })
    }
  }

  package var verdictRows: [WrittenVerdictRow] {
    policyItems(.verdicts).map { item in
      let spans = item.inlines.filter { document.shape(of: $0) == .code }
      return WrittenVerdictRow(
        item: item, band: keyed(item).key,
        verdicts: spans.dropFirst().map { document.literal(of: $0) })
    }
  }

  package var populations: [WrittenPopulation] {
    policyItems(.populations).map { item in
      let keyed = keyed(item)
      return WrittenPopulation(item: item, id: keyed.key, title: keyed.rest.droppingColon)
    }
  }

  private func policyItems(_ name: SectionName.Prose) -> [WrittenItem] {
    section(name).map { items(in: $0.blocks) } ?? []
  }

  private func gateCondition(_ item: WrittenItem) -> WrittenGate.Condition {
    let opening = item.inlines.first.map { document.plainText(of: $0) } ?? ""
    let link = item.inlines.count >= 2 ? firstLink(of: item) : nil
    return WrittenGate.Condition(
      item: item,
      quantifier: .init(rawValue: opening.trimmingSpaces),
      link: link,
      levelText: LeadingBracket(leading: text(of: item.inlines.dropFirst(2))).content)
  }
}
