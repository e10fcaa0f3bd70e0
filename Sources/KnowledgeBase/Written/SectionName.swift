import Diagnostics

/// The closed vocabulary of H2 headings.
package enum SectionName: Hashable, Sendable {
  case relation(RelationKind)
  case prose(Prose)

  /// Sections that hold text, or a list with a grammar of its own.
  package enum Prose: String, CaseIterable, Hashable, Sendable {
    case howItStarts = "How it starts"
    case whatItCosts = "What it costs"
    case limits = "Limits"
    case statement = "Statement"
    case whatHappened = "What happened"
    case figures = "Figures"
    case caveats = "Caveats"
    case howToSeeIt = "How to see it"
    case threshold = "Threshold"
    case whatToDo = "What to do"
    case stopWhen = "Stop when"
    case whyAsk = "Why ask"
    case example = "Example"
    case answers = "Answers"
    case skipWhen = "Skip when"
    case gates = "Gates"
    case thresholds = "Thresholds"
    case together = "Together"
    case verdicts = "Verdicts"
    case populations = "Populations"
    case sources = "Sources"
    case notes = "Notes"
  }

  package static let all: [SectionName] =
    RelationKind.allCases.map(SectionName.relation) + Prose.allCases.map(SectionName.prose)

  private static let byHeading = Dictionary(
    uniqueKeysWithValues: all.map { ($0.heading, $0) })

  /// The section with exactly this heading.
  package init?(heading: String) {
    guard let name = Self.byHeading[heading] else { return nil }
    self = name
  }

  /// The heading, letter for letter.
  package var heading: String {
    switch self {
    case .relation(let kind): kind.rawValue
    case .prose(let prose): prose.rawValue
    }
  }

  /// The kinds of article in which the section may stand.
  package var kinds: Set<ArticleKind> {
    switch self {
    case .relation(let kind): kind.nearKinds
    case .prose(let prose): prose.kinds
    }
  }

  /// Whether the section is a bullet list and nothing else.
  package var holdsOneList: Bool {
    switch self {
    case .relation, .prose(.answers), .prose(.skipWhen): true
    case .prose: false
    }
  }

  /// The section that a misspelt heading probably means: one of the kind's own, else any.
  package static func nearest(to heading: String, for kind: ArticleKind?) -> SectionName? {
    let own = all.filter { name in kind.map { name.kinds.contains($0) } ?? true }
    return
      (NearMiss.best(for: heading, among: own.map(\.heading))
      ?? NearMiss.best(for: heading, among: all.map(\.heading)))
      .flatMap { SectionName(heading: $0) }
  }

  /// The sections that a kind of article must have, in the order in which they are usually written.
  package static func required(of kind: ArticleKind) -> [SectionName] {
    switch kind {
    case .story: [.prose(.whatHappened), .prose(.caveats), .prose(.sources)]
    case .antipattern:
      [
        .prose(.howItStarts), .prose(.whatItCosts), .prose(.limits), .relation(.remediedBy),
        .prose(.sources),
      ]
    case .heuristic: [.prose(.statement), .prose(.sources)]
    case .signal: [.prose(.howToSeeIt), .prose(.threshold), .prose(.sources)]
    case .remedy: [.prose(.whatToDo), .relation(.worsens), .prose(.sources)]
    case .question: [.prose(.whyAsk), .prose(.example), .prose(.answers)]
    case .quantity: [.prose(.whyAsk)]
    case .lens: []
    case .policy:
      [
        .prose(.gates), .prose(.thresholds), .prose(.together), .prose(.verdicts),
        .prose(.populations), .prose(.sources),
      ]
    }
  }
}

extension SectionName.Prose {
  /// The kinds of article in which the section may stand.
  var kinds: Set<ArticleKind> {
    switch self {
    case .howItStarts, .whatItCosts: [.antipattern]
    case .limits: [.antipattern, .heuristic]
    case .statement: [.heuristic]
    case .whatHappened, .figures, .caveats: [.story]
    case .howToSeeIt, .threshold: [.signal]
    case .whatToDo, .stopWhen: [.remedy]
    case .whyAsk, .example: [.question, .quantity]
    case .answers, .skipWhen: [.question]
    case .gates, .thresholds, .together, .verdicts, .populations: [.policy]
    case .sources, .notes: Set(ArticleKind.allCases)
    }
  }
}
