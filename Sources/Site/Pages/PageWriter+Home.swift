import KnowledgeBase
import Templating

extension PageWriter {
  /// A group longer than this is no way in any more; the index of signals has the rest.
  private static let mostSituations = 8

  /// The first page: the idea, then the ways in by situation, by question and by kind.
  func homePage() -> Page {
    let address = PageFrame.home
    let lenses = index.catalog.lenses.compactMap { lens in index[lens.id].map { (lens, $0) } }
    let situations = situations(at: address)
    let count = index.catalog.questions.count
    return page(
      at: address, title: options.title,
      description:
        "Who pays for an optimisation, in minutes a day: a knowledge base of anti-patterns and a"
        + " review that adds up the human toil of a proposed automation.",
      shelf: nil, template: theme.home,
      [
        .hasSituations: .flag(!situations.isEmpty), .situations: .list(situations),
        .more: .list(allSignals(at: address).map(\.scope)),
        .kinds: .list(waysIn(at: address)),
        .hasLenses: .flag(!lenses.isEmpty),
        .lede: .text(
          "\(count) questions through \(lenses.count) lenses, of which a review asks those that"
            + " apply."),
        .lenses: .list(lenses.map { lens, entry in questions(of: lens, entry, at: address) }),
        .hasExamples: .flag(!index.examples.isEmpty),
        .examples: .list(exampleItems(at: address)),
      ])
  }

  private func situations(at address: Address) -> [Scope] {
    index.situations().map { situation in
      [
        .id: .text("situation.\(situation.lens?.id.rawValue ?? "others")"),
        .heading: .text(situation.lens?.title ?? "Others"),
        .items: .list(
          situation.signals.prefix(Self.mostSituations).compactMap { signal, antipatterns in
            index[signal].map { entry in
              let links = links(antipatterns, on: address)
              return [
                .href: .text(entry.address.href(from: address.folder)),
                .title: .text(entry.title), .hasLinks: .flag(!links.isEmpty),
                .links: .list(links.map(\.scope)),
              ]
            }
          }),
      ]
    }
  }

  private func allSignals(at address: Address) -> [Part] {
    guard let shelf = index.address(of: .signal) else { return [] }
    return [
      .link(title: "How to measure each of them", href: shelf.href(from: address.folder)),
      .words(", and from which value on it matters."),
    ]
  }

  private func questions(of lens: Lens, _ entry: SiteIndex.Entry, at address: Address) -> Scope {
    let asked = index.catalog.questions.enumerated().filter { $0.element.lens == lens.id }
    let items = asked.compactMap { place, question in
      index[question.id].map { entry in
        [
          .turn: .text(String(place + 1)), .title: .text(entry.title),
          .href: .text(entry.address.href(from: address.folder)),
        ] as Scope
      }
    }
    return [
      .id: .text("lens.\(lens.id.rawValue)"), .title: .text(lens.title),
      .href: .text(entry.address.href(from: address.folder)),
      .hasItems: .flag(!items.isEmpty), .items: .list(items),
    ]
  }

  private func waysIn(at address: Address) -> [Scope] {
    var ways: [Scope] = ArticleKind.offered.compactMap { kind in
      index.address(of: kind).map { shelf in
        [
          .href: .text(shelf.href(from: address.folder)), .title: .text(kind.shelfTitle),
          .shape: .text(kind.rawValue),
          .note: .text(String(index.shelves[kind]?.count ?? 0)),
          .reason: .text(kind.explanation),
        ]
      }
    }
    for entry in (index.shelves[.policy] ?? []).compactMap({ index[$0] }) {
      ways.append([
        .href: .text(entry.address.href(from: address.folder)), .title: .text(entry.title),
        .shape: .text(ArticleKind.policy.rawValue),
        .note: .nothing, .reason: .text(ArticleKind.policy.explanation),
      ])
    }
    return ways
  }
}
