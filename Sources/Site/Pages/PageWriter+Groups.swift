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
  /// What other articles say about one: their relations read from the far end, what answers mean for it,
  /// and who mentions it besides.
  func groups(of entry: SiteIndex.Entry) -> [Scope] {
    let id = entry.id
    var groups = groups(ofKind: entry)
    groups += relations(to: id)
    let shown = Set(groups.flatMap { $0.items.map(\.target) })
    let mentions = index.catalog.backlinks(to: id).filter { !shown.contains($0) }
    groups.append(group("Mentioned by", mentions))
    return groups.compactMap { scope(of: $0, on: entry) }
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
        (text: testimony.option.text, note: "weight \(testimony.evidence.weight)"))
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
    let incoming = index.catalog.relations(to: id)
    guard !incoming.isEmpty else { return [] }
    let kinds = Dictionary(grouping: incoming, by: \.kind)
    return RelationKind.allCases.compactMap { kind in
      kinds[kind].map { relations in
        LinkGroup(
          heading: kind.inverseHeading,
          items: relations.map { LinkGroup.Item(target: $0.source, reason: $0.reason) })
      }
    }
  }

  private func scope(of group: LinkGroup, on entry: SiteIndex.Entry) -> Scope? {
    let items = items(of: group, on: entry)
    guard !items.isEmpty else { return nil }
    return [
      .id: .text("linked.\(Slug.make(group.heading))"), .heading: .text(group.heading),
      .items: .list(items),
    ]
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
