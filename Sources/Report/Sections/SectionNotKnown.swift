internal import Assessment
internal import KnowledgeBase
import Quantities

/// What is not known, each as something to do for somebody.
enum SectionNotKnown {
  static func blocks(_ subject: Subject) -> [Block] {
    let actions =
      questions(subject) + noLongerAsked(subject) + quantities(subject) + groups(subject)
      + assertions(subject)
    guard !actions.isEmpty else {
      return [
        .heading(level: 2, "Not known"),
        .paragraph(
          "Nothing: every question that applies is answered, and no figure that counts is missing."),
      ]
    }
    let owner = subject.review.author.map { subject.markup.text($0) } ?? "to be named"
    return [
      .heading(level: 2, "Not known"), .items(actions.map { "\($0) Owner: \(owner)." }),
      .paragraph(
        "The list is written anew each time; another owner and a date belong into the notes at the end."
      ),
    ]
  }

  private static func questions(_ subject: Subject) -> [String] {
    let open = subject.questions.filter { $0.state == .open }.map(\.question)
    let isMany = open.count > mostOpen
    let actions = subject.questions.compactMap { question, state -> String? in
      let link = subject.link(question.id)
      switch state {
      case .unknown: return "Find out: \(link)"
      case .open: return isMany ? nil : "Answer: \(link)"
      case .suspect: return confirmation(of: question, link, subject)
      case .answered, .notApplicable, .skipped: return nil
      }
    }
    return actions + (isMany ? [answerMany(open, subject)] : [])
  }

  /// More open questions than these are no list to work through by hand.
  private static let mostOpen = 6

  /// What to do about many open questions, with those that matter most by name.
  private static func answerMany(_ open: [Question], _ subject: Subject) -> String {
    let weighty = open.filter { $0.questionClass == .major || $0.factor != nil }
    let links = (weighty.isEmpty ? open : weighty).prefix(3).map { subject.link($0.id) }
    let command = subject.markup.code("counterweight review FILE")
    return "Answer the \(open.count) open questions, which \(command) asks, these first: "
      + links.joined(separator: " ")
  }

  /// What to do about an answer that was given before its question changed.
  private static func confirmation(
    of question: Question, _ link: String, _ subject: Subject
  ) -> String {
    guard let answer = subject.review.answers[question.id] else { return "Answer: \(link)" }
    let key = subject.markup.code(answer.choice.key)
    let gone =
      SuspectAnswer(question, answer).isOptionGone
      ? ", which is not among its answers any more" : ""
    return "Confirm, since the question has changed: \(link) It was answered with \(key)\(gone)."
  }

  private static func noLongerAsked(_ subject: Subject) -> [String] {
    subject.answersNoLongerAsked.map { id, answer in
      "Look at \(subject.markup.code(id.rawValue)), answered with "
        + "\(subject.markup.code(answer.choice.key)): no question asks it any more, so it is kept and "
        + "not counted."
    }
  }

  private static func quantities(_ subject: Subject) -> [String] {
    let missing = subject.ledger.missing
    let keys = missing.map { QuantityKey($0.quantity, population: $0.population) }
    // Declared unknown, although the net value can do without it.
    let others = unknown(in: subject.review).filter { !keys.contains($0) }
    return (keys + others).map { key in
      "Find a figure for \(subject.name(of: key.quantity, in: key.population))."
    }
  }

  private static func unknown(in review: Review) -> [QuantityKey] {
    func keys(_ quantities: [QuantityID: GivenQuantity], _ id: String?) -> [QuantityKey] {
      quantities.filter { $0.value.value == .unknown }.keys.sorted().map {
        QuantityKey($0, population: id)
      }
    }
    return review.populations.flatMap { keys($0.quantities, $0.id) } + keys(review.quantities, nil)
  }

  private static func groups(_ subject: Subject) -> [String] {
    let payers = UnaskedPayers(subject: subject)
    return payers.groups.map { payers.sentence([$0]) }
  }

  /// Adverse answers to what matters most that nobody has looked up.
  private static func assertions(_ subject: Subject) -> [String] {
    let asserted = AdverseAnswers(subject.evaluation).asserted
    // A quick review asks nobody for evidence; that is said once, on its first screen.
    guard !asserted.isEmpty, subject.review.scope != .core else { return [] }
    let links = asserted.map { subject.link($0.id) }
    return [
      "Look for evidence; these adverse answers are asserted only: \(links.joined(separator: " "))"
    ]
  }
}
