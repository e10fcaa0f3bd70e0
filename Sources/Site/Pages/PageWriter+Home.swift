import KnowledgeBase

extension PageWriter {
  /// The first page: the idea, the ways in, what a review asks.
  func homePage() -> Page {
    let address = PageFrame.home
    let lenses = index.catalog.lenses.compactMap { lens in index[lens.id].map { (lens, $0) } }
    return page(
      at: address, title: options.title,
      description:
        "Who pays for an optimisation, in minutes a day: a knowledge base of anti-patterns and a"
        + " review that adds up the human toil of a proposed automation.",
      shelf: nil, template: theme.home,
      [
        .kinds: .list(waysIn(at: address)),
        .hasLenses: .flag(!lenses.isEmpty),
        .lede: .text(
          "\(index.catalog.questions.count) questions through \(lenses.count) lenses, of which a"
            + " review asks those that apply."),
        .lenses: .list(
          lenses.map { lens, entry in
            let questions = index.catalog.questions.filter { $0.lens == lens.id }
            return [
              .id: .text("lens.\(lens.id.rawValue)"), .title: .text(lens.title),
              .href: .text(entry.address.href(from: address.folder)),
              .reason: .text(lens.summary),
              .hasItems: .flag(!questions.isEmpty),
              .items: .list(
                questions.compactMap { index[$0.id] }.map { question in
                  [
                    .title: .text(question.title),
                    .href: .text(question.address.href(from: address.folder)),
                  ]
                }),
            ]
          }),
        .hasExamples: .flag(!index.examples.isEmpty),
        .examples: .list(exampleItems(at: address)),
      ])
  }

  private func waysIn(at address: Address) -> [Scope] {
    var ways: [Scope] = ArticleKind.offered.compactMap { kind in
      index.address(of: kind).map { shelf in
        [
          .href: .text(shelf.href(from: address.folder)), .title: .text(kind.shelfTitle),
          .note: .text(String(index.shelves[kind]?.count ?? 0)),
          .reason: .text(kind.explanation),
        ]
      }
    }
    for entry in (index.shelves[.policy] ?? []).compactMap({ index[$0] }) {
      ways.append([
        .href: .text(entry.address.href(from: address.folder)), .title: .text(entry.title),
        .note: .nothing, .reason: .text(ArticleKind.policy.explanation),
      ])
    }
    return ways
  }
}
