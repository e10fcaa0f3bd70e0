import KnowledgeBase
import Markdown
import Templating

/// Links to articles under one heading.
struct LinkGroup: Sendable {
  struct Item: Sendable {
    let target: ArticleID
    var reason = ""
    var answers: [(text: String, note: String)] = []
  }

  let heading: String
  var items: [Item]
}

extension PageWriter {
  /// What one article says of others, and these of it: its relations as they are written, those that
  /// others state read from their far end, what answers mean for it, and who mentions it besides.
  ///
  /// - Parameters:
  ///   - entry: the article.
  ///   - written: its own sections that list relations.
  /// - Returns: groups of links, each thing said once.
  func groups(of entry: SiteIndex.Entry, written: [PageSection]) -> [Scope] {
    let id = entry.id
    var groups = relations(to: id) + groups(ofKind: entry)
    let shown = Set(groups.flatMap { $0.items.map(\.target) })
    let mentions = index.catalog.backlinks(to: id).filter { !shown.contains($0) }
    groups.append(group("Mentioned by", mentions))
    // A relation that holds both ways is one list, whoever stated it.
    let titles = Set(written.map(\.title))
    return written.map { section in
      scope(of: section, with: groups.filter { $0.heading == section.title }, on: entry)
    } + groups.filter { !titles.contains($0.heading) }.compactMap { scope(of: $0, on: entry) }
  }

  private func groups(ofKind entry: SiteIndex.Entry) -> [LinkGroup] {
    switch entry.kind {
    case .antipattern:
      [testimony(.for, of: entry.id), testimony(.against, of: entry.id)]
    case .quantity:
      [group("Asked after", index.askedAfter[entry.id] ?? [])]
    case .lens:
      [group("Its questions", index.catalog.questions.filter { $0.lens == entry.id }.map(\.id))]
    default: []
    }
  }

  private func group(_ heading: String, _ ids: [ArticleID]) -> LinkGroup {
    LinkGroup(heading: heading, items: ids.map { LinkGroup.Item(target: $0) })
  }

  /// The answers that speak for or against an anti-pattern, by question.
  private func testimony(_ direction: Evidence.Direction, of id: ArticleID) -> LinkGroup {
    var items: [LinkGroup.Item] = []
    for testimony in index.testimonies[id] ?? [] where testimony.evidence.direction == direction {
      if items.last?.target != testimony.question {
        items.append(LinkGroup.Item(target: testimony.question))
      }
      items[items.count - 1].answers.append(
        (text: testimony.option.text, note: "· weight \(testimony.evidence.weight) of 3"))
    }
    return LinkGroup(heading: "Answers that speak \(direction.rawValue) it", items: items)
  }

  /// The answers to earlier questions after which a question is not asked.
  func notAskedAfter(_ question: Question, on entry: SiteIndex.Entry) -> [Scope] {
    let group = LinkGroup(
      heading: "",
      items: question.skipConditions.map { condition in
        LinkGroup.Item(
          target: condition.question,
          answers: answers(condition.options, of: index.catalog.question(condition.question)))
      })
    return items(of: group, on: entry)
  }

  private func answers(_ keys: [String], of question: Question?) -> [(text: String, note: String)] {
    keys.compactMap { question?.option($0) }.map { (text: $0.text, note: "") }
  }

  private func relations(to id: ArticleID) -> [LinkGroup] {
    let own = index.catalog.relations(from: id)
    let kinds = Dictionary(grouping: index.catalog.relations(to: id), by: \.kind)
    return RelationKind.allCases.compactMap { kind in
      let said = kind.isSymmetric ? own.filter { $0.kind == kind }.compactMap(\.targetID) : []
      return kinds[kind].map { relations in
        LinkGroup(
          heading: kind.inverseHeading,
          items: relations.filter { !said.contains($0.source) }
            .map { LinkGroup.Item(target: $0.source, reason: $0.reason) })
      }
    }
  }

  private func scope(of group: LinkGroup, on entry: SiteIndex.Entry) -> Scope? {
    let items = items(of: group, on: entry)
    guard !items.isEmpty else { return nil }
    let section = PageSection(
      id: "linked.\(Slug.make(group.heading))", title: group.heading, items: items)
    return section.scope.merging([.heading: .text(group.heading)])
  }

  private func scope(
    of section: PageSection, with groups: [LinkGroup], on entry: SiteIndex.Entry
  ) -> Scope {
    var section = section
    section.items = groups.flatMap { items(of: $0, on: entry) }
    return section.scope.merging([.heading: .text(section.title)])
  }

  private func items(of group: LinkGroup, on entry: SiteIndex.Entry) -> [Scope] {
    var items = group.items.compactMap { item in index[item.target].map { (item: item, entry: $0) }
    }
    items.sort { $0.entry.rank < $1.entry.rank }
    let isMixed = items.contains { $0.entry.kind != items[0].entry.kind }
    return items.map { item, target in
      [
        .href: .text(target.address.href(from: entry.address.folder)),
        .title: .text(target.title),
        .note: .optional(note(on: target, naming: isMixed)),
        .reason: item.reason.isEmpty ? .nothing : .text(item.reason),
        .hasAnswers: .flag(!item.answers.isEmpty),
        .answers: .list(
          item.answers.map { answer in
            [.text: .text(answer.text), .note: answer.note.isEmpty ? .nothing : .text(answer.note)]
          }),
      ]
    }
  }

  /// The kind where a list holds several, and that a story is invented wherever it is named.
  private func note(on entry: SiteIndex.Entry, naming isMixed: Bool) -> String? {
    switch (isMixed, entry.isFiction) {
    case (false, false): nil
    case (true, false): entry.kind.noun
    case (false, true): Origin.fictional.mark
    case (true, true): "\(entry.kind.noun), \(Origin.fictional.mark)"
    }
  }
}
