import KnowledgeBase

/// What pages need to know of one another: addresses, reading order, and relations that only questions
/// and the policy state.
///
/// It is a class because every task holds it: handing it on costs one reference count.
final class SiteIndex: Sendable {
  /// What a link to an article needs; small, because pages take many of them.
  struct Entry: Sendable {
    let id: ArticleID
    let kind: ArticleKind
    let title: String
    let isFiction: Bool
    let address: Address
    /// The place in reading order over all kinds.
    let rank: Int
    /// The articles before and after it that stand on the same shelf.
    let previous: ArticleID?
    let next: ArticleID?
  }

  /// What one option of a question says about an anti-pattern.
  struct Testimony: Sendable {
    let question: ArticleID
    let option: Option
    let evidence: Evidence
  }

  /// A question that need not be asked after some answers to an earlier one.
  struct Spared: Sendable {
    let question: ArticleID
    let condition: SkipCondition
  }

  let catalog: Catalog
  let resolver: LinkResolver
  let examples: [Example]

  /// The articles of each kind in reading order: as they are asked, else by title.
  let shelves: [ArticleKind: [ArticleID]]

  /// What answers say about each anti-pattern, in the order of asking.
  let testimonies: [ArticleID: [Testimony]]

  /// The questions after which each quantity is asked for.
  let askedAfter: [ArticleID: [ArticleID]]

  /// The later questions that each question can spare.
  let spared: [ArticleID: [Spared]]

  private let entries: [ArticleID: Entry]
  private let examplesByPath: [String: Address]

  init(_ catalog: Catalog, _ resolver: LinkResolver, examples: [Example]) {
    self.catalog = catalog
    self.resolver = resolver
    self.examples = examples
    self.examplesByPath = Dictionary(
      examples.map { ($0.review.path, $0.address) }, uniquingKeysWith: { first, _ in first })
    let shelves = Self.shelves(of: catalog)
    self.shelves = shelves
    self.entries = Self.entries(of: catalog, on: shelves)
    self.testimonies = Dictionary(
      grouping: catalog.questions.flatMap { question in
        question.options.flatMap { option in
          option.evidence.map { Testimony(question: question.id, option: option, evidence: $0) }
        }
      }, by: \.evidence.antipattern)
    self.askedAfter = Dictionary(
      grouping: catalog.questions.flatMap { question in
        question.quantities.map { (quantity: $0, question: question.id) }
      }, by: \.quantity
    ).mapValues { $0.map(\.question) }
    self.spared = Dictionary(
      grouping: catalog.questions.flatMap { question in
        question.skipConditions.map { Spared(question: question.id, condition: $0) }
      }, by: \.condition.question)
  }

  /// What a link to an article needs; nil for articles that are too broken to have a page.
  subscript(id: ArticleID) -> Entry? { entries[id] }

  /// The address of an example's page, by the path of its file.
  func address(ofExample path: String) -> Address? { examplesByPath[path] }

  /// The address of the page that lists a kind; nil for the policy, and where there is nothing to list.
  func address(of kind: ArticleKind) -> Address? {
    guard let folder = kind.folder, shelves[kind] != nil else { return nil }
    return Address(path: "\(folder)/index.html")
  }
}

extension SiteIndex {
  private static func shelves(of catalog: Catalog) -> [ArticleKind: [ArticleID]] {
    let asked = Dictionary(
      uniqueKeysWithValues: (catalog.lenses.map(\.id) + catalog.questions.map(\.id)).enumerated()
        .map { ($1, $0) })
    let keyed = catalog.articles.map { article in
      (
        article: article, turn: asked[article.id] ?? Int.max,
        title: Array(article.title.lowercased().utf8)
      )
    }
    let sorted = keyed.sorted { left, right in
      if left.turn != right.turn { return left.turn < right.turn }
      if left.title != right.title { return left.title.lexicographicallyPrecedes(right.title) }
      return left.article.id < right.article.id
    }
    return Dictionary(grouping: sorted.map(\.article), by: \.kind).mapValues { $0.map(\.id) }
  }

  private static func entries(
    of catalog: Catalog, on shelves: [ArticleKind: [ArticleID]]
  ) -> [ArticleID: Entry] {
    var entries: [ArticleID: Entry] = [:]
    for kind in ArticleKind.allCases {
      let shelf = shelves[kind] ?? []
      for (place, id) in shelf.enumerated() {
        guard let article = catalog.article(id) else { continue }
        let name = "\(id.rawValue).html"
        entries[id] = Entry(
          id: id, kind: kind, title: article.title, isFiction: article.origin == .fictional,
          address: Address(path: kind.folder.map { "\($0)/\(name)" } ?? name),
          rank: entries.count,
          previous: place > 0 ? shelf[place - 1] : nil,
          next: place + 1 < shelf.count ? shelf[place + 1] : nil)
      }
    }
    return entries
  }
}
