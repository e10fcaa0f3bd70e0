import KnowledgeBase
import Templating

extension PageWriter {
  /// The page that shows the way through the questions; nil where there are none.
  func pathPage() -> Page? {
    let questions = index.catalog.questions
    guard !questions.isEmpty else { return nil }
    let address = PageFrame.path
    let places = Dictionary(
      questions.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let skipping = questions.count { !$0.skipConditions.isEmpty }
    let lede =
      "\(questions.count) questions in this order; \(skipping) of them fall away where an earlier answer"
      + " makes them pointless. A question also falls away where the one on which it hangs has done so."
    return page(
      at: address, title: Self.pathTitle, description: lede, shelf: .path,
      template: theme.questionPath,
      ([
        .crumbs: crumbs(to: address, through: []), .title: .text(Self.pathTitle),
        .lede: .text(lede),
        .groups: .list(pathGroups(questions, places, at: address)),
      ] as Scope).merging(arcs(questions, places, at: address)))
  }

  static let pathTitle = "The path through the questions"

  private func pathGroups(
    _ questions: [Question], _ places: [ArticleID: Int], at address: Address
  ) -> [Scope] {
    index.catalog.lenses.compactMap { lens in
      let members = questions.filter { $0.lens == lens.id }
      guard let entry = index[lens.id], !members.isEmpty else { return nil }
      return [
        .id: .text("lens.\(lens.id.rawValue)"), .heading: .text(lens.title),
        .href: .text(entry.address.href(from: address.folder)),
        .items: .list(
          members.compactMap { question in
            index[question.id].map { entry in
              [
                .id: .text("question.\(question.id.rawValue)"),
                .turn: .text(String((places[question.id] ?? 0) + 1)),
                .title: .text(entry.title),
                .href: .text(entry.address.href(from: address.folder)),
                .lines: .list(conditions(of: question, places)),
              ]
            }
          }),
      ]
    }
  }

  private func conditions(of question: Question, _ places: [ArticleID: Int]) -> [Scope] {
    question.skipConditions.compactMap { condition in
      guard
        let earlier = index.catalog.question(condition.question), let place = places[earlier.id]
      else { return nil }
      let texts = condition.options.compactMap { earlier.option($0)?.text }
        .map { "“\($0)”" }.joined(separator: " or ")
      let parts: [Part] = [
        .words("Not asked if "),
        .link(
          title: "question \(place + 1)",
          href: PageSection.href(of: "question.\(earlier.id.rawValue)")),
        .words(" was answered \(texts)."),
      ]
      return [.parts: .list(parts.map(\.scope))]
    }
  }

  private func arcs(
    _ questions: [Question], _ places: [ArticleID: Int], at address: Address
  ) -> Scope {
    var skips: [PathLayout.Skip] = []
    var seen: Set<PathLayout.Skip> = []
    for (place, question) in questions.enumerated() {
      for condition in question.skipConditions {
        guard let earlier = places[condition.question], earlier < place else { continue }
        let skip = PathLayout.Skip(from: earlier, to: place)
        if seen.insert(skip).inserted { skips.append(skip) }
      }
    }
    let layout = PathLayout(count: questions.count, skips: skips)
    let byPlace = Dictionary(grouping: skips.flatMap { [($0.from, $0), ($0.to, $0)] }, by: \.0)
    return [
      .hasMap: .flag(!skips.isEmpty && questions.count <= WholeMap.mostArticles),
      .width: .text(String(layout.width)), .height: .text(String(layout.height)),
      .path: .text(skips.compactMap { layout.bows[$0] }.joined()),
      .mapNote: .text("A bow leads from a question to one that it can spare."),
      .nodes: .list(
        questions.enumerated().map { place, question in
          [
            .href: .text(PageSection.href(of: "question.\(question.id.rawValue)")),
            .name: .text("Question \(place + 1): \(question.title)"),
            .edges: .optional(
              byPlace[place].map { $0.compactMap { layout.bows[$0.1] }.joined() }),
            .box: .list([Self.scope(of: PathLayout.box(place))]),
            .shape: .text(question.skipConditions.isEmpty ? "full" : "open"),
            .path: .text(
              MapShape(.question).path(x: PathLayout.pointX, y: PathLayout.y(place))),
            .align: .text("end"),
            .lines: .list([
              [
                .x: .text("24"), .y: .text(String(PathLayout.y(place) + 4)),
                .text: .text(String(place + 1)),
              ]
            ]),
          ]
        }),
    ]
  }
}
