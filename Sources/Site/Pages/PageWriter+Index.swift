import KnowledgeBase
import Templating

extension PageWriter {
  /// What the examples are, in a sentence.
  static let examplesExplanation =
    "Whole reviews, from the verdict to the record, as the program writes them."

  /// The page that lists the articles of a kind; nil where there are none.
  func index(of kind: ArticleKind) -> Page? {
    guard let address = index.address(of: kind) else { return nil }
    return list(
      at: address, title: kind.shelfTitle, lede: kind.explanation, shelf: .kind(kind),
      groups: groups(on: kind, at: address))
  }

  /// The page that lists the examples; nil where there are none.
  func indexOfExamples() -> Page? {
    guard !index.examples.isEmpty else { return nil }
    let items = exampleItems(at: PageFrame.examples)
    return list(
      at: PageFrame.examples, title: "Examples", lede: Self.examplesExplanation, shelf: .examples,
      groups: [[.heading: .nothing, .id: .nothing, .items: .list(items)]])
  }

  /// The examples as entries of a list.
  func exampleItems(at address: Address) -> [Scope] {
    index.examples.map { example in
      [
        .href: .text(example.address.href(from: address.folder)), .title: .text(example.title),
        .note: .nothing, .reason: .text(example.summary),
      ]
    }
  }

  func list(
    at address: Address, title: String, lede: String, shelf: PageFrame.Shelf, groups: [Scope]
  ) -> Page {
    page(
      at: address, title: title, description: lede, shelf: shelf, template: theme.index,
      [
        .crumbs: crumbs(to: address, through: []), .title: .text(title), .lede: .text(lede),
        .groups: .list(groups),
      ])
  }

  /// One group, but questions by their lens and quantities by what they describe.
  private func groups(on kind: ArticleKind, at address: Address) -> [Scope] {
    switch kind {
    case .question:
      return index.catalog.lenses.compactMap { lens in
        group(
          lens.title, lens.id.rawValue,
          index.catalog.questions.filter { $0.lens == lens.id }.map(\.id), at: address)
      }
    case .quantity:
      let scopes = Dictionary(
        index.catalog.quantities.map { ($0.id, $0.scope) }, uniquingKeysWith: { first, _ in first })
      func on(_ scope: QuantityArticle.Scope?) -> [ArticleID] {
        (index.shelves[kind] ?? []).filter { scopes[$0] == scope }
      }
      return [
        group("Of each group of people", "population", on(.population), at: address),
        group("Of the proposal as a whole", "proposal", on(.proposal), at: address),
        group("Others", "others", on(nil), at: address),
      ].compactMap(\.self)
    default:
      return [group(nil, "all", index.shelves[kind] ?? [], at: address)].compactMap(\.self)
    }
  }

  private func group(
    _ heading: String?, _ id: String, _ articles: [ArticleID], at address: Address
  ) -> Scope? {
    guard !articles.isEmpty else { return nil }
    return [
      .heading: .optional(heading), .id: .text("group.\(id)"),
      .items: .list(
        articles.compactMap { id in
          guard let entry = index[id], let article = index.catalog.article(id) else { return nil }
          let marks = [
            entry.isFiction ? Origin.fictional.mark : nil,
            article.status == .draft ? Status.draft.rawValue : nil,
          ].compactMap(\.self)
          return [
            .href: .text(entry.address.href(from: address.folder)),
            .title: .text(entry.title),
            .note: marks.isEmpty ? .nothing : .text(marks.joined(separator: ", ")),
            .reason: .text(article.summary),
          ]
        }),
    ]
  }
}
