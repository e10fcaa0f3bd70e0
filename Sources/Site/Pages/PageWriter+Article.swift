import KnowledgeBase
import Markdown

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
    let groups = groups(of: entry)
    let facts = facts(of: entry)
    return page(
      at: entry.address, title: article.title, description: article.summary,
      shelf: .kind(article.kind), template: theme.article,
      self.body(body, title: article.title).merging([
        .crumbs: crumbs(to: entry.address, through: parent.map { [$0] } ?? []),
        .kind: .text(article.kind.label),
        .marks: .list(marks(of: article).map { [.text: .text($0)] }),
        .notices: .list(notices(of: article).map { [.text: .text($0)] }),
        .hasFacts: .flag(!facts.isEmpty),
        .facts: .list(facts),
        .updated: article.updated.isEmpty ? .nothing : .text(article.updated),
        .source: .list([source(at: article.location.path)]),
        .hasGroups: .flag(!groups.isEmpty),
        .groups: .list(groups),
      ]).merging(neighbours(of: entry)))
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
      self.body(body, title: example.title).merging([
        .crumbs: crumbs(to: example.address, through: [("Examples", PageFrame.examples)]),
        .kind: .text("Example review"),
        .marks: .list([]),
        .notices: .list([]),
        .hasFacts: .flag(false),
        .facts: .list([]),
        .updated: .nothing,
        .source: .list([source(at: example.review.path)]),
        .hasGroups: .flag(false),
        .groups: .list([]),
      ]).merging(
        neighbours(
          previous: previous.map { ($0.title, $0.address) },
          next: next.map { ($0.title, $0.address) }, on: example.address)))
  }

  private func body(_ body: RenderedBody, title: String) -> Scope {
    let lead = body.sections.first { $0.heading == nil }?.html ?? ""
    return [
      .id: .text(body.title?.id ?? "page.title"),
      .headingHTML: body.title == nil ? .text(title) : .html(HTML(markup: body.titleHTML)),
      .lead: .html(HTML(markup: lead)),
      .sections: .list(
        body.sections.compactMap { section in
          section.heading.map { heading in
            [
              .id: .text(heading.id), .headingHTML: .html(HTML(markup: section.headingHTML)),
              .html: .html(HTML(markup: section.html)),
            ]
          }
        }),
    ]
  }

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
    guard let template = options.sourceURL else {
      return [.href: .nothing, .title: .nothing, .text: .text(path)]
    }
    let address = template.split(separator: "{path}", omittingEmptySubsequences: false)
      .joined(separator: Address.percentEncoded(path))
    return [.href: .text(address), .title: .text(path), .text: .nothing]
  }

  private func neighbours(of entry: SiteIndex.Entry) -> Scope {
    let previous = entry.previous.flatMap { index[$0] }
    let next = entry.next.flatMap { index[$0] }
    return neighbours(
      previous: previous.map { ($0.title, $0.address) },
      next: next.map { ($0.title, $0.address) }, on: entry.address)
  }

  private func neighbours(
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
