package import Markdown

/// A link that is more than a mention, as written: an edge of the graph ends there.
package struct WrittenEnd: Sendable {
  /// Where such a link stands.
  package enum Role: Hashable, Sendable {
    case relation(RelationKind)
    case evidence(option: String)
    case skipCondition
    case gate
    case group

    /// The kinds of article to which it may lead.
    package var farKinds: Set<ArticleKind> {
      switch self {
      case .relation(let kind): kind.farKinds
      case .evidence: [.antipattern]
      case .skipCondition, .gate, .group: [.question]
      }
    }
  }

  package let role: Role
  package let link: LinkOccurrence
}

extension WrittenArticle {
  /// Reads ``ends``.
  func writtenEnds() -> [WrittenEnd] {
    guard let kind = judgedKind else { return [] }
    let relations = relationItems.compactMap { relation, item in
      firstLink(of: item).map { WrittenEnd(role: .relation(relation), link: $0) }
    }
    switch kind {
    case .question: return relations + questionEnds
    case .policy: return relations + policyEnds
    default: return relations
    }
  }

  /// Reads ``relationItems``.
  func writtenRelationItems() -> [(relation: RelationKind, item: WrittenItem)] {
    guard let kind = judgedKind else { return [] }
    return sections.flatMap { section -> [(relation: RelationKind, item: WrittenItem)] in
      guard case .relation(let relation)? = section.name, relation.nearKinds.contains(kind) else {
        return []
      }
      return items(in: section.blocks).map { (relation, $0) }
    }
  }

  private var questionEnds: [WrittenEnd] {
    let evidence = options.flatMap { option in
      option.evidence.compactMap { bullet -> WrittenEnd? in
        guard case .evidence(_, let link, _) = bullet.content else { return nil }
        return WrittenEnd(role: .evidence(option: option.key ?? ""), link: link)
      }
    }
    let conditions = skipConditions.compactMap(\.link)
      .map { WrittenEnd(role: .skipCondition, link: $0) }
    return evidence + conditions
  }

  private var policyEnds: [WrittenEnd] {
    gates.flatMap(\.conditions).compactMap(\.link).map { WrittenEnd(role: .gate, link: $0) }
      + groups.flatMap(\.links).map { WrittenEnd(role: .group, link: $0) }
  }
}
