internal import Assessment
internal import KnowledgeBase
import Quantities

/// What each of two reviews says in one respect, in few words.
extension ComparisonSubject {
  /// `STOP`, `at least REWORK (REWORK or STOP)`, or that there is none.
  func ruling(_ ruling: Ruling?) -> String {
    guard let ruling else { return "no verdict, since the figures contradict each other" }
    if let verdict = ruling.verdict { return verdict.title }
    let verdicts = Words.list(ruling.verdicts.sorted().map(\.title), "or")
    return ruling.atLeast == .proceed
      ? "no single verdict (\(verdicts))" : "at least \(ruling.atLeast.title) (\(verdicts))"
  }

  /// `“Somebody must try.” (level 3)`, `not known`, `not needed`.
  func answer(_ side: AnswerDifference.Side, to id: ArticleID) -> String {
    switch side.state {
    case .answered(let option): quoted(option)
    case .unknown: "not known"
    case .notApplicable: "does not apply"
    case .open: "not answered"
    case .suspect: "\(kept(side, id)), to be confirmed since the question changed"
    case .skipped: side.answer == nil ? "not needed" : "not needed (\(kept(side, id)) is kept)"
    case nil: side.answer == nil ? "not answered" : "\(kept(side, id)), no longer asked"
    }
  }

  /// An answer as it is stored, whether it counts or not.
  private func kept(_ side: AnswerDifference.Side, _ id: ArticleID) -> String {
    switch side.answer?.choice {
    case .option(let key): catalog.question(id)?.option(key).map(quoted) ?? markup.code(key)
    case .unknown: "not known"
    case .notApplicable: "does not apply"
    case nil: "no answer"
    }
  }

  func quoted(_ option: Option) -> String {
    "“\(markup.text(option.text))” (level \(option.level))"
  }

  /// A quantity as typed, with who pays or gains it: `4..23.04`, `not known`, `not given`.
  func quantity(_ given: GivenQuantity?, of review: Review) -> String {
    guard let given else { return "not given" }
    var parts = [given.value.entry.map { $0.text } ?? "not known"]
    if !isOneCurrency, isMoney(given) { parts[0] += " " + markup.text(review.currency) }
    parts += [given.pays.map { "paid by \(name(ofPopulation: $0))" }].compactMap(\.self)
    parts += [given.gains.map { "gained by \(name(ofPopulation: $0))" }].compactMap(\.self)
    if given.grade != .asserted { parts.append(given.grade.title) }
    return parts.joined(separator: ", ")
  }

  /// `affected, 300 people, not asked`, or that there is no such population.
  func population(_ population: Population?) -> String {
    guard let population else { return "not named" }
    let figures = PopulationFigures(population: population)
    let isCounted = population.quantities[.peopleAffected] != nil || population.role == .affected
    return [figures.role, isCounted ? figures.people : nil, figures.asked].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// What is said of a change on each side; nil for one that has no sides of its own.
  func sides(of change: ReviewChange) -> (first: String, second: String)? {
    switch change {
    case .content, .figures: return nil
    case .answer(let id):
      return differences.answers.first { $0.question == id }
        .map { (answer($0.old, to: id), answer($0.new, to: id)) }
    case .population(let id):
      return differences.populations.first { $0.id == id }
        .map { (population($0.old), population($0.new)) }
    case .quantity(let key):
      return differences.quantities.first { $0.key == key }
        .map { (quantity($0.old, of: first.review), quantity($0.new, of: second.review)) }
    case .seed: return ("\(first.review.seed)", "\(second.review.seed)")
    }
  }

  /// What a change is about.
  func name(of change: ReviewChange) -> String {
    switch change {
    case .content: "The questions that have changed since they were answered"
    case .answer(let id): question(id)
    case .population(let id): name(ofPopulation: id)
    case .quantity(let key): name(of: key)
    case .figures: "All people and figures, which are in another currency"
    case .seed: "The seed of the samples"
    }
  }

  /// A change in one line, with the old side first.
  func line(_ change: ReviewChange) -> String {
    guard let sides = sides(of: change) else { return Words.ended(name(of: change)) }
    return lead(change, "was \(sides.first); is \(sides.second)")
  }

  /// A sentence about a change: after a question as one of its own, else after a colon.
  func lead(_ change: ReviewChange, _ sentence: String) -> String {
    let name = name(of: change)
    let isQuestion = name.hasSuffix("?")
    let rest = Words.ended(isQuestion ? Words.capitalised(sentence) : sentence)
    return "\(name)\(isQuestion ? "" : ":") \(rest)"
  }

  private func isMoney(_ given: GivenQuantity) -> Bool {
    switch given.value.entry?.quantity {
    case .dayCost, .machineSaving, .buildCost, .runningCost: true
    default: false
    }
  }
}
