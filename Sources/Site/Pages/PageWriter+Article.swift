import KnowledgeBase
import Markdown
import Templating

extension PageWriter {
  /// The page of an article.
  func page(of article: Article) -> Page? {
    guard let entry = index[article.id] else { return nil }
    let folder = article.kind.folder ?? ""
    let body = HTMLRenderer.sections(article.body) { destination, isImage in
      index.destination(
        of: destination, isImage: isImage, in: folder, of: article.id, on: entry.address)
    }
    let parent = index.address(of: article.kind).map { (article.kind.shelfTitle, $0) }
    let sections = SectionParts(self.sections(body, of: entry))
    let groups = groups(of: entry, written: sections.relations)
    let neighbourhood = index.neighbourhood(of: entry)
    let isLinked = !neighbourhood.isEmpty || !groups.isEmpty
    return page(
      at: entry.address, title: article.title, description: article.summary,
      shelf: .kind(article.kind), template: theme.article,
      self.body(
        body, title: article.title, sections: sections, isLinked: isLinked
      ).merging([
        .crumbs: crumbs(to: entry.address, through: parent.map { [$0] } ?? []),
        .kind: .text(article.kind.label),
        .shape: .text(article.kind.rawValue),
        .marks: .list(marks(of: article).map { [.text: .text($0)] }),
        .notices: .list(notices(of: article).map { [.text: .text($0)] }),
        .updated: article.updated.isEmpty ? .nothing : .text(article.updated),
        .hasGroups: .flag(isLinked),
        .groups: .list(groups),
      ]).merging(shelf(of: entry)).merging(maps(of: neighbourhood, around: entry)).merging(
        source(at: article.location.path)
      )
      .merging(neighbours(of: entry)))
  }

  /// The page of an example review.
  ///
  /// - Parameter place: its place among the examples.
  /// - Returns: the page, whatever the text is.
  func page(ofExampleAt place: Int) -> Page {
    let example = index.examples[place]
    let body = HTMLRenderer.sections(example.review.text) { destination, isImage in
      guard isImage || !destination.hasPrefix("#") else { return nil }
      return index.destination(
        of: destination, isImage: isImage, in: example.folder, of: "", on: example.address)
    }
    let previous = place > 0 ? index.examples[place - 1] : nil
    let next = place + 1 < index.examples.count ? index.examples[place + 1] : nil
    return page(
      at: example.address, title: example.title,
      description: example.summary.isEmpty ? Self.examplesExplanation : example.summary,
      shelf: .examples, template: theme.article,
      self.body(
        body, title: example.title,
        sections: SectionParts(text: body.sections.compactMap(PageSection.init)), isLinked: false
      ).merging([
        .crumbs: crumbs(to: example.address, through: [("Examples", PageFrame.examples)]),
        .kind: .text("Example review"),
        .shape: .text("example"),
        .marks: .list([]),
        .notices: .list([]),
        .updated: .nothing,
        .hasGroups: .flag(false), .groups: .nothing, .hasMap: .flag(false), .maps: .nothing,
        .legend: .nothing, .mapNote: .nothing,
        .hasShelf: .flag(false), .shelf: .nothing, .shelfTitle: .nothing,
      ]).merging(source(at: example.review.path)).merging(
        neighbours(
          previous: previous.map { ($0.title, $0.address) },
          next: next.map { ($0.title, $0.address) }, on: example.address)))
  }

  /// The sections of an article; those of a question show what its answers mean.
  private func sections(_ body: RenderedBody, of entry: SiteIndex.Entry) -> [PageSection] {
    var sections = body.sections.compactMap(PageSection.init)
    if entry.kind == .question, let question = index.catalog.question(entry.id) {
      sections = self.sections(sections, of: question, on: entry)
    }
    let facts = facts(of: entry)
    if !facts.isEmpty {
      let title = entry.kind == .question ? "How it counts" : "How it is entered"
      sections.append(PageSection(id: "page.facts", title: title, facts: facts))
    }
    return sections
  }

  private func body(
    _ body: RenderedBody, title: String, sections: SectionParts, isLinked: Bool
  ) -> Scope {
    func contents(_ sections: [PageSection]) -> [(title: String, id: String)] {
      sections.map { (title: $0.title, id: $0.id) }
    }
    let lead = body.sections.first { $0.heading == nil }?.html ?? ""
    let linked = isLinked ? [(title: "Around it", id: "page.linked")] : []
    let all =
      contents(sections.text) + linked + contents(sections.relations) + contents(sections.last)
    return [
      .id: .text(body.title?.id ?? "page.title"),
      .headingHTML: body.title == nil ? .text(title) : .html(HTML(markup: body.titleHTML)),
      .lead: .html(HTML(markup: lead)),
      .hasContents: .flag(all.count >= Self.longContents),
      .contents: .list(
        all.map { [.title: .text($0.title), .href: .text(PageSection.href(of: $0.id))] }),
      .sections: .list(sections.text.map(\.scope)),
      .lastSections: .list(sections.last.map(\.scope)),
    ]
  }

  /// Shorter articles are seen at a glance.
  private static let longContents = 4

  /// Words beside the kind that change how an article is to be read.
  private func marks(of article: Article) -> [String] {
    (article.origin.map { [$0.mark] } ?? []) + (article.status == .draft ? ["draft"] : [])
  }

  private func notices(of article: Article) -> [String] {
    var notices: [String] = []
    if article.origin == .fictional {
      notices.append(
        "This story is invented to show a pattern; its figures illustrate it and are no evidence.")
    }
    if article.status == .draft {
      notices.append("This is a draft: somebody still has to check it against its sources.")
    }
    return notices
  }

  private func source(at path: String) -> Scope {
    let address = options.editURL?.split(separator: "{path}", omittingEmptySubsequences: false)
      .joined(separator: Address.percentEncoded(path))
    return [.source: .text(path), .edit: .optional(address)]
  }

  /// Longer shelves are cut, or pages would grow with the number of articles.
  private static let longestShelf = 200

  /// How many are left on either side of an article where its shelf is cut.
  private static let nearby = 40

  /// All articles of its kind, for whoever looks for one beside it; of very many those around it.
  private func shelf(of entry: SiteIndex.Entry) -> Scope {
    let all = index.shelves[entry.kind] ?? []
    let place = all.firstIndex(of: entry.id) ?? 0
    let isWhole = all.count <= Self.longestShelf
    let near = max(0, place - Self.nearby)..<min(all.count, place + Self.nearby + 1)
    let shelf = (isWhole ? all[...] : all[near]).compactMap { index[$0] }
    let title = "\(all.count) \(entry.kind.shelfTitle.lowercased())"
    return [
      .hasShelf: .flag(shelf.count > 1),
      .shelfTitle: .text(isWhole ? "All \(title)" : "Next to it among \(title)"),
      .shelf: .list(
        shelf.map { other in
          [
            .href: .text(other.address.href(from: entry.address.folder)),
            .title: .text(other.title),
            .current: other.address == entry.address ? .text("page") : .nothing,
          ]
        }),
    ]
  }

  private func neighbours(of entry: SiteIndex.Entry) -> Scope {
    let previous = entry.previous.flatMap { index[$0] }
    let next = entry.next.flatMap { index[$0] }
    return neighbours(
      previous: previous.map { ($0.title, $0.address) },
      next: next.map { ($0.title, $0.address) }, on: entry.address)
  }

  func neighbours(
    previous: (title: String, address: Address)?, next: (title: String, address: Address)?,
    on page: Address
  ) -> Scope {
    func list(_ neighbour: (title: String, address: Address)?) -> Value {
      .list(
        [neighbour].compactMap(\.self).map { title, address in
          [.title: .text(title), .href: .text(address.href(from: page.folder))]
        })
    }
    return [
      .hasNeighbours: .flag(previous != nil || next != nil), .previous: list(previous),
      .next: list(next),
    ]
  }
}
