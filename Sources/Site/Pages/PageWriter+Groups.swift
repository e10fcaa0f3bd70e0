import KnowledgeBase
import Markdown

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
    let id = entry.article.id
    var groups = groups(ofKind: entry.article)
    groups += relations(to: id)
    let shown = Set(groups.flatMap { $0.items.map(\.target) })
    let mentions = index.catalog.backlinks(to: id).filter { !shown.contains($0) }
    groups.append(LinkGroup(heading: "Mentioned by", items: mentions.map { LinkGroup.Item(target: $0) }))
    return groups.compactMap { scope(of: $0, on: entry) }
  }

  private func groups(ofKind article: Article) -> [LinkGroup] {
    switch article.kind {
    case .antipattern:
      [testimony(.for, of: article.id), testimony(.against, of: article.id)]
    case .question: index.catalog.question(article.id).map(skips(of:)) ?? []
    case .quantity:
      [group("Asked after", index.askedAfter[article.id] ?? [])]
    case .lens:
      [group("Its questions", index.catalog.questions.filter { $0.lens == article.id }.map(\.id))]
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

  private func skips(of question: Question) -> [LinkGroup] {
    [
      LinkGroup(
        heading: "Not asked after",
        items: question.skipConditions.map { condition in
          LinkGroup.Item(
            target: condition.question,
            answers: answers(condition.options, of: index.catalog.question(condition.question)))
        }),
      LinkGroup(
        heading: "Questions it can spare",
        items: (index.spared[question.id] ?? []).map { spared in
          LinkGroup.Item(
            target: spared.question, answers: answers(spared.condition.options, of: question))
        }),
    ]
  }

  private func answers(_ keys: [String], of question: Question?) -> [(text: String, note: String)] {
    keys.compactMap { question?.option($0) }.map { (text: $0.text, note: "") }
  }

  private func relations(to id: ArticleID) -> [LinkGroup] {
    let incoming = index.catalog.relations(to: id)
    guard !incoming.isEmpty else { return [] }
    return RelationKind.allCases.map { kind in
      LinkGroup(
        heading: kind.inverseHeading,
        items: incoming.filter { $0.kind == kind }
          .map { LinkGroup.Item(target: $0.source, reason: $0.reason) }
          .sorted { rank(of: $0) < rank(of: $1) })
    }
  }

  private func rank(of item: LinkGroup.Item) -> Int { index[item.target]?.rank ?? Int.max }

  private func scope(of group: LinkGroup, on entry: SiteIndex.Entry) -> Scope? {
    let items = group.items.compactMap { item in index[item.target].map { (item: item, entry: $0) } }
    guard let first = items.first else { return nil }
    let isMixed = items.contains { $0.entry.article.kind != first.entry.article.kind }
    return [
      .id: .text("linked.\(Slug.make(group.heading))"),
      .heading: .text(group.heading),
      .items: .list(
        items.map { item, target in
          [
            .href: .text(target.address.href(from: entry.address.folder)),
            .title: .text(target.article.title),
            .note: .optional(note(on: target.article, naming: isMixed)),
            .reason: item.reason.isEmpty ? .nothing : .text(item.reason),
            .hasAnswers: .flag(!item.answers.isEmpty),
            .answers: .list(
              item.answers.map { answer in
                [
                  .text: .text(answer.text),
                  .note: answer.note.isEmpty ? .nothing : .text(answer.note),
                ]
              }),
          ]
        }),
    ]
  }

  /// The kind where a list holds several, and that a story is invented wherever it is named.
  private func note(on article: Article, naming isMixed: Bool) -> String? {
    let words = [
      isMixed ? article.kind.noun : nil, article.origin == .fictional ? Origin.fictional.mark : nil,
    ].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
