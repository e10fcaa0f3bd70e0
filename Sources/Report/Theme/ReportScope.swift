internal import Assessment
internal import KnowledgeBase
internal import Templating

/// What the templates of a report see: the report's sections as values, dressed as Markdown or HTML.
///
/// Every name is there in both, so that a partial may serve both; see ``ReportNames`` for what each means.
struct ReportScope {
  let subject: Subject
  let sections: [ReportSection]

  /// What the page alone has beside the sections: its style, the record, the notes, and so on.
  var page: Scope = [:]

  /// Everything at the top.
  var scope: Scope {
    var scope: Scope = [
      .title: dressed(subject.title),
      .verdictTitle: .text(Self.verdictTitle(subject.evaluation)),
      .verdictID: .text(Self.verdictID(subject.evaluation)),
      .date: .optional(subject.review.date),
      .proposal: dressed(subject.review.proposal),
      .author: dressed(subject.review.author),
      .decisionOwner: dressed(subject.review.decisionOwner),
      .currency: .text(subject.review.currency),
      .content: .optional(subject.review.content),
      .sections: .list(sections.dropFirst().map(scope)),
    ]
    for (name, id) in Self.names {
      scope = scope.merging([name: .list(sections.filter { $0.id == id }.map(self.scope))])
    }
    return scope.merging(page)
  }

  /// The sections that a template may ask for by name.
  static let names: [(name: Name, id: String)] = [
    (.verdict, "verdict"), (.nextSteps, "next-steps"), (.ledger, "ledger"), (.flips, "flips"),
    (.findings, "findings"),
    (.counterEvidence, "counter-evidence"), (.notKnown, "not-known"), (.signals, "signals"),
    (.followUp, "follow-up"), (.answers, "answers"), (.assumptions, "assumptions"),
    (.method, "method"),
  ]

  /// The verdict in words, or the mildest that is possible.
  static func verdictTitle(_ evaluation: Evaluation) -> String {
    let ruling = evaluation.ruling
    if let verdict = ruling.verdict { return verdict.title }
    return ruling.atLeast == .proceed ? "no verdict yet" : "at least \(ruling.atLeast.title)"
  }

  private static func verdictID(_ evaluation: Evaluation) -> String {
    let ruling = evaluation.ruling
    return ruling.verdict?.rawValue ?? "at-least-\(ruling.atLeast.rawValue)"
  }

  /// A section: its heading, and the blocks below it.
  private func scope(_ section: ReportSection) -> Scope {
    var heading = ""
    switch section.blocks.first {
    case .title(let text), .heading(_, let text): heading = text
    default: break
    }
    return [
      .id: .text(section.id), .heading: dressed(heading),
      .blocks: .list(section.blocks.dropFirst().flatMap(scopes)),
    ]
  }

  /// Sentences that carry the verdict are one paragraph in Markdown and one each on a page.
  private func scopes(_ block: Block) -> [Scope] {
    switch block {
    case .title(let text), .heading(_, let text): return [scope([.subheading: dressed(text)])]
    case .paragraph(let text): return [scope([.paragraph: dressed(text)])]
    case .lead(let sentences) where subject.markup == .html:
      return sentences.enumerated().map { place, sentence in
        scope([
          .paragraph: dressed(sentence), .role: .text(place == 0 ? "verdict" : "lead"),
        ])
      }
    case .lead(let sentences):
      return [scope([.paragraph: dressed(sentences.joined(separator: " "))])]
    case .list(let items):
      return [scope([.items: .list(items.map(scope)), .hasItems: .flag(!items.isEmpty)])]
    case .flowchart(let source):
      return subject.markup == .html ? [] : [scope([.flowchart: .text(source)])]
    case .drawing(let drawing):
      return subject.markup == .html ? [scope([.figure: .list([scope(drawing)])])] : []
    }
  }

  /// One kind of block; all the others are there and empty.
  private func scope(_ block: Scope) -> Scope {
    var scope = block
    let kinds: [Name] = [
      .subheading, .paragraph, .role, .items, .hasItems, .flowchart, .figure,
    ]
    for kind in kinds where block[kind] == nil { scope = scope.merging([kind: .nothing]) }
    return scope
  }

  private func scope(_ item: ListItem) -> Scope {
    [
      .text: dressed(item.text),
      .details: .list(item.details.map { [.text: dressed($0)] }),
      .hasDetails: .flag(!item.details.isEmpty),
    ]
  }

  private func scope(_ drawing: Drawing) -> Scope {
    [
      .svg: dressed(drawing.svg), .caption: dressed(drawing.caption),
      .numbers: .list(drawing.numbers.map { [.text: dressed($0)] }),
      .hasNumbers: .flag(!drawing.numbers.isEmpty),
    ]
  }

  /// A sentence that is dressed already.
  private func dressed(_ sentence: String) -> Value {
    subject.markup == .html ? .html(HTML(markup: sentence)) : .text(sentence)
  }

  /// A text that somebody typed, if there is one.
  private func dressed(_ text: String?) -> Value {
    text.map { dressed(subject.markup.text($0)) } ?? .nothing
  }
}
