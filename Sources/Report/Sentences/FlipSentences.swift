internal import Assessment
internal import KnowledgeBase

/// Changes of answers that would give another verdict, with what would do it and what that costs.
struct FlipSentences {
  let subject: Subject
  let flips: Flips

  private var markup: Markup { subject.markup }

  /// The first way to another verdict in one sentence; nil where there is none.
  var first: String? {
    guard let flip = flips.sets.first else { return nil }
    let changes = flip.changes.map { "\(quoted($0.to, $0)) as the answer to \(title($0))" }
    let outcome =
      flips.aim == .broken && flip.ruling.verdict == nil
      ? "PROCEED would then no longer be sure" : "the verdict would then be \(verdict(flip))"
    let remedy =
      remedies(flip).first.map { " \($0.title) could do it; it \($0.worsens)." } ?? ""
    return "\(Words.list(changes)): \(outcome).\(remedy)"
  }

  /// Each way to another verdict, with its remedies.
  var all: [String] {
    flips.sets.prefix(Self.mostShown).map { flip in
      let changes = flip.changes.map { change in
        "the answer \(quoted(change.to, change)) instead of \(quoted(change.from, change)) to "
          + "\(title(change))\(effort(change))"
      }
      let help = remedies(flip).map { "\($0.title) (\($0.worsens))" }
      let remedy = help.isEmpty ? "" : " What would do it: \(Words.list(help, "or"))."
      return "\(markup.strong(verdict(flip))) with \(changes.joined(separator: ", and "))."
        + remedy
    }
  }

  /// What the list is, before it.
  var heading: String {
    let size = flips.sets.first?.changes.count ?? 0
    let isOne = flips.sets.count == 1
    let number =
      switch (size, isOne) {
      case (1, true): "One other answer"
      case (1, false): "Each of these answers alone"
      case (_, true): "\(Self.numbers[size, default: "Some"]) other answers together"
      default: "Each of these sets of \(Self.numbers[size, default: "some"].lowercased()) answers"
      }
    switch flips.aim {
    case .better where flips.sets.isEmpty:
      return "No change of up to \(Flips.largestSize) answers that a redesign can give would make "
        + "the verdict milder; what is left are the figures, or another proposal."
    case .better: return "\(number) would make the verdict milder\(more):"
    case .broken where flips.sets.isEmpty:
      return "No change of up to \(Flips.largestSize) answers would break it."
    case .broken: return "What would break it\(more):"
    }
  }

  private static let numbers = [2: "Two", 3: "Three"]

  /// The smallest changes are alike in size; a reader weighs a few of them.
  private static let mostShown = 4

  private var more: String {
    let shown = min(flips.sets.count, Self.mostShown)
    return flips.count > shown ? " (\(shown) of \(flips.count) ways)" : ""
  }

  /// The answers that would have to hold: `“Once” (How often must one act?)`.
  func answers(_ flip: Flip) -> String {
    Words.list(flip.changes.map { "\(quoted($0.to, $0)) (\(plainTitle($0)))" })
  }

  /// The verdict after the change.
  func verdict(_ flip: Flip) -> String {
    let title = flip.ruling.atLeast.title
    if flip.ruling.verdict != nil { return title }
    return flips.aim == .better ? "\(title) at best" : "no longer surely PROCEED"
  }

  private func plainTitle(_ change: AnswerChange) -> String {
    subject.title(ofQuestion: change.question)
  }

  /// In quotation marks, since its question mark would end the sentence.
  private func title(_ change: AnswerChange) -> String { "“\(plainTitle(change))”" }

  private func quoted(_ option: String, _ change: AnswerChange) -> String {
    let text = subject.catalog.question(change.question)?.option(option)?.text
    return text.map { "“\(Words.withoutFullStop(markup.text($0)))”" } ?? markup.code(option)
  }

  private func effort(_ change: AnswerChange) -> String {
    change.change == .costly ? " (costly to change)" : ""
  }

  /// The remedies of all changes, each once, with what they worsen.
  func remedies(_ flip: Flip) -> [(title: String, worsens: String)] {
    var seen: Set<ArticleID> = []
    return flip.changes.flatMap(\.remedies).filter { seen.insert($0.id).inserted }
      .prefix(Self.mostRemedies)
      .map { (subject.link($0.id), RemedyWords(subject: subject).worsens($0.id)) }
  }

  /// The strongest come first; more would be a catalogue.
  private static let mostRemedies = 3
}
