import KnowledgeBase

extension ArticleKind {
  /// The kinds in the order in which the site offers them: what one may see, what to do, why; then the review.
  static let offered: [ArticleKind] = [
    .antipattern, .signal, .remedy, .heuristic, .story, .question, .lens, .quantity,
  ]

  /// The kinds that stand at the head of each page.
  static let inNavigation: [ArticleKind] = [
    .antipattern, .signal, .remedy, .heuristic, .story, .question,
  ]

  /// The kind as a label.
  var label: String { noun.capitalizingFirst }

  /// The kind as the title of its index.
  var shelfTitle: String { plural.capitalizingFirst }

  /// What the articles of this kind are, in a sentence.
  var explanation: String {
    switch self {
    case .antipattern:
      "Automation that seemed a good idea and costs people more than it saves: how it starts, what it"
        + " costs, and when it is no such thing."
    case .signal: "What can be seen early: how to measure it, and from which value on it matters."
    case .remedy: "What to do instead, when to stop, and what it makes worse."
    case .heuristic: "Laws, principles and corollaries, each with what speaks against it."
    case .story: "What happened somewhere, with its figures and their caveats."
    case .question: "What a review asks, why, and what each answer means."
    case .lens: "The points of view from which a review looks at a proposal."
    case .quantity: "The people, minutes and money that go into the ledger, and how to type them."
    case .policy: "Every number and every rule that turns answers into a verdict."
    }
  }
}

extension Origin {
  /// The origin as a mark beside the kind.
  var mark: String {
    switch self {
    case .fictional: "fiction"
    case .reported: "reported"
    case .firstHand: "first-hand"
    }
  }
}

extension String {
  /// The text with a capital at its start.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
