import KnowledgeBase

extension ArticleExplanation {
  /// What other articles say about this one, grouped by what they say.
  var groups: [(heading: String, items: [ListItem])] {
    var groups: [(heading: String, items: [ListItem])] = []
    switch article.kind {
    case .antipattern:
      for direction in [Evidence.Direction.for, .against] {
        groups.append(("Answers that speak \(direction.rawValue) it", testimony(direction)))
      }
    case .question: groups.append(("Questions that its answers can spare", spared))
    case .quantity: groups.append(("Asked right after", items(askedAfter)))
    case .lens:
      groups.append(
        ("Its questions", items(catalog.questions.filter { $0.lens == article.id }.map(\.id))))
    default: break
    }
    groups += RelationKind.allCases.map { ($0.inverseHeading, inverse(of: $0)) }
    groups.append(("Mentioned by", items(catalog.backlinks(to: article.id))))
    return groups.filter { !$0.items.isEmpty }
  }

  /// The relations of a kind that the article states, each with its reason.
  func items(of kind: RelationKind) -> [ListItem] {
    catalog.relations(from: article.id).filter { $0.kind == kind }.map { relation in
      let far: [Span] =
        switch relation.target {
        case .article(let id): name(of: id)
        case .text(let text): [Span(text)]
        case .noneKnown: [Span("None known.")]
        }
      return ListItem(text: far + reason(relation))
    }
  }

  /// The relations of a kind that others state; one that both ends state is shown once.
  private func inverse(of kind: RelationKind) -> [ListItem] {
    let own = Set(
      catalog.relations(from: article.id).filter { $0.kind == kind }.compactMap(\.targetID))
    return catalog.relations(to: article.id)
      .filter { $0.kind == kind && !(kind.isSymmetric && own.contains($0.source)) }
      .map { ListItem(text: name(of: $0.source) + reason($0)) }
  }

  private func reason(_ relation: Relation) -> [Span] {
    relation.reason.isEmpty ? [] : [Span(": \(relation.reason)")]
  }

  private func items(_ ids: [ArticleID]) -> [ListItem] {
    ids.map { ListItem(text: name(of: $0)) }
  }

  private var askedAfter: [ArticleID] {
    catalog.questions.filter { $0.quantities.contains(article.id) }.map(\.id)
  }

  private func testimony(_ direction: Evidence.Direction) -> [ListItem] {
    catalog.questions.compactMap { question in
      let lines = question.options.flatMap { option in
        option.evidence
          .filter { $0.antipattern == article.id && $0.direction == direction }
          .map { [Span("`\(option.key)`, weight \($0.weight): \(option.text)")] }
      }
      return lines.isEmpty ? nil : ListItem(text: name(of: question.id), below: lines)
    }
  }

  private var spared: [ListItem] {
    catalog.questions.compactMap { question in
      let keys = question.skipConditions.filter { $0.question == article.id }.flatMap(\.options)
      return keys.isEmpty
        ? nil : ListItem(text: name(of: question.id) + [Span(": after \(Self.either(keys))")])
    }
  }

  /// Option keys as a choice in a sentence.
  static func either(_ keys: [String]) -> String {
    let quoted = keys.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
