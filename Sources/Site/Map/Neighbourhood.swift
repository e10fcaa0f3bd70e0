import KnowledgeBase

/// What stands around an article: what leads to it on the left, what follows from it on the right.
struct Neighbourhood: Hashable, Sendable {
  /// Articles that bear on the one in the middle in the same way.
  struct Group: Hashable, Sendable {
    let heading: String
    var articles: [ArticleID]
  }

  /// Causes and signals; foundations.
  var left: [Group] = []

  /// Remedies and stories; whatever else follows.
  var right: [Group] = []

  /// How many are left out because there are too many to draw.
  var omitted = 0

  var isEmpty: Bool { left.isEmpty && right.isEmpty }

  /// More than this on a side would be a list and no picture.
  static let mostOnASide = 10

  /// Keeps the first articles of each side, and groups that still have any.
  func limited() -> Neighbourhood {
    var result = self
    result.left = Self.limited(left, &result.omitted)
    result.right = Self.limited(right, &result.omitted)
    return result
  }

  private static func limited(_ groups: [Group], _ omitted: inout Int) -> [Group] {
    var room = mostOnASide
    return groups.compactMap { group in
      let shown = Array(group.articles.prefix(room))
      room -= shown.count
      omitted += group.articles.count - shown.count
      return shown.isEmpty ? nil : Group(heading: group.heading, articles: shown)
    }
  }
}

extension SiteIndex {
  /// The neighbourhood of an article as its relations state it, from both ends.
  ///
  /// - Parameters:
  ///   - entry: the article in the middle.
  ///   - isLimited: whether what is too much to draw is left out.
  /// - Returns: groups of articles, each in reading order.
  func neighbourhood(of entry: Entry, isLimited: Bool = true) -> Neighbourhood {
    let relations = relatedGroups(of: entry.id)
    var result = Neighbourhood()
    for kind in RelationKind.allCases {
      let outgoing = relations.outgoing[kind] ?? []
      let incoming = relations.incoming[kind] ?? []
      if kind.isSymmetric {
        add(outgoing + incoming, kind.rawValue, to: &result.right)
      } else {
        let (near, far) =
          kind.leadsTo ? (\Neighbourhood.left, \Neighbourhood.right) : (\.right, \.left)
        add(outgoing, kind.rawValue, to: &result[keyPath: near])
        add(incoming, kind.inverseHeading, to: &result[keyPath: far])
      }
    }
    switch entry.kind {
    case .question:
      guard let question = catalog.question(entry.id) else { break }
      add([question.lens], "Lens", to: &result.left)
      add(question.skipConditions.map(\.question), "Can be spared by", to: &result.left)
      add(
        question.options.flatMap(\.evidence).map(\.antipattern), "Speaks for or against",
        to: &result.right)
      add(question.quantities, "Asks for", to: &result.right)
    case .lens:
      add(
        catalog.questions.filter { $0.lens == entry.id }.map(\.id), "Its questions",
        to: &result.right)
    case .quantity: add(askedAfter[entry.id] ?? [], "Asked after", to: &result.left)
    default: break
    }
    return isLimited ? result.limited() : result
  }

  private func relatedGroups(
    of id: ArticleID
  ) -> (outgoing: [RelationKind: [ArticleID]], incoming: [RelationKind: [ArticleID]]) {
    var outgoing: [RelationKind: [ArticleID]] = [:]
    for relation in catalog.relations(from: id) {
      if let target = relation.targetID { outgoing[relation.kind, default: []].append(target) }
    }
    var incoming: [RelationKind: [ArticleID]] = [:]
    for relation in catalog.relations(to: id) {
      incoming[relation.kind, default: []].append(relation.source)
    }
    return (outgoing, incoming)
  }

  /// Adds those that have a page, each once and in reading order.
  private func add(
    _ articles: [ArticleID], _ heading: String, to groups: inout [Neighbourhood.Group]
  ) {
    let known = Set(articles).compactMap { self[$0] }.sorted { $0.rank < $1.rank }
    guard !known.isEmpty else { return }
    groups.append(Neighbourhood.Group(heading: heading, articles: known.map(\.id)))
  }
}

extension RelationKind {
  /// Whether the far end leads to the article that states the relation, and so stands on its left.
  var leadsTo: Bool {
    switch self {
    case .signalledBy, .causedBy, .restsOn, .shows: true
    case .exemplifiedBy, .remediedBy, .counteredBy, .overdoneBecomes, .worsens, .contrastsWith,
      .seeAlso:
      false
    }
  }
}
