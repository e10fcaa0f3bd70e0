import KnowledgeBase
import Quantities

/// All reviews that are partly one review and partly another.
///
/// A mixture is the old review with some of the changes made to it; with all of them it says what the
/// new one says, as far as a verdict depends on it.
struct Mixtures {
  let old: Review
  let new: Review

  /// What each question may turn out to be in the old review, without the content's change and with it.
  let oldDomains: (asGiven: [[Completions.Outcome]], suspect: [[Completions.Outcome]])

  /// What each question may turn out to be in the new review.
  let newDomains: [[Completions.Outcome]]

  /// The old review's answers that only the content's change makes suspect, and that the new review does
  /// not hold as they were.
  let stale: Set<ArticleID>

  /// The changes on which a verdict can hang: content, answers in the order of the questions, figures.
  let changes: [ReviewChange]

  let questionnaire: Questionnaire

  /// Compares two reviews.
  ///
  /// If the content counts, the old review's suspect answers were good once, and their becoming suspect is
  /// a change like others; else they are open in all mixtures.
  init(_ old: Review, _ new: Review, _ questionnaire: Questionnaire, countsContent: Bool) {
    let stale = countsContent ? Self.stale(old, new, questionnaire) : []
    let asGiven = Completions(questionnaire, old.takingAsGiven(stale)).domains
    let suspect = Completions(questionnaire, old).domains
    let newDomains = Completions(questionnaire, new).domains
    self.old = old
    self.new = new
    self.questionnaire = questionnaire
    self.stale = stale
    oldDomains = (asGiven, suspect)
    self.newDomains = newDomains
    let answers = questionnaire.questions.enumerated().filter { place, _ in
      asGiven[place] != newDomains[place] || suspect[place] != newDomains[place]
    }
    changes =
      (asGiven == suspect ? [] : [.content]) + answers.map { .answer($0.element.id) }
      + Self.figures(old, new)
  }

  /// The old review with some of the changes made to it.
  func review(with changes: Set<ReviewChange>) -> Review {
    var review = changes.contains(.content) ? old : old.takingAsGiven(stale)
    for change in changes {
      switch change {
      case .content: break
      case .answer(let id): review.answers[id] = new.answers[id]
      case .figures:
        review.currency = new.currency
        review.populations = new.populations
        review.quantities = new.quantities
      case .population(let id): review.take(population: id, from: new)
      case .quantity(let key): review.take(key, from: new)
      case .seed: review.seed = new.seed
      }
    }
    return review
  }

  /// What each question may turn out to be in a mixture.
  func domains(with changes: Set<ReviewChange>) -> [[Completions.Outcome]] {
    let old = changes.contains(.content) ? oldDomains.suspect : oldDomains.asGiven
    return questionnaire.questions.enumerated().map { place, question in
      changes.contains(.answer(question.id)) ? newDomains[place] : old[place]
    }
  }

  private static func stale(
    _ old: Review, _ new: Review, _ questionnaire: Questionnaire
  ) -> Set<ArticleID> {
    Set(
      questionnaire.questions.map(\.id).filter { id in
        guard let answer = old.answers[id], let place = questionnaire.index[id],
          let fingerprint = answer.fingerprint
        else { return false }
        let isSame = answer.choice == new.answers[id]?.choice
        return fingerprint != questionnaire.questions[place].fingerprint
          && !(isSame && fingerprint == new.answers[id]?.fingerprint)
      })
  }

  private static func figures(_ old: Review, _ new: Review) -> [ReviewChange] {
    let populations = PopulationDifference.differences(old, new).filter(\.isOtherRole)
    let quantities = QuantityDifference.differences(old, new).filter(\.isOtherValue)
    // Samples are drawn, and a seed matters, only where something is a range.
    let seeds: [ReviewChange] =
      old.seed != new.seed && (old.hasRanges || new.hasRanges) ? [.seed] : []
    guard old.currency == new.currency else {
      return (populations.isEmpty && quantities.isEmpty ? [] : [.figures]) + seeds
    }
    return populations.map { .population($0.id) } + quantities.map { .quantity($0.key) } + seeds
  }
}

extension Review {
  /// Whether any quantity is no point.
  fileprivate var hasRanges: Bool {
    (populations.flatMap(\.quantities.values) + quantities.values)
      .contains { $0.value.entry.map { !$0.isPoint } ?? false }
  }

  /// The review with some answers taken as they were given, whatever their questions have become.
  func takingAsGiven(_ ids: Set<ArticleID>) -> Review {
    var review = self
    for id in ids { review.answers[id]?.fingerprint = nil }
    return review
  }

  /// Adds or removes a population as another review has it, or gives it the role that it has there.
  fileprivate mutating func take(population id: String, from other: Review) {
    let place = populations.firstIndex { $0.id == id }
    switch (place, other.populations.first { $0.id == id }) {
    case (let place?, let population?): populations[place].role = population.role
    case (let place?, nil): populations.remove(at: place)
    case (nil, let population?): populations.append(population)
    case (nil, nil): break
    }
  }

  /// Gives a quantity as another review gives it, or not at all.
  fileprivate mutating func take(_ key: QuantityKey, from other: Review) {
    guard let id = key.population else {
      quantities[key.quantity] = other.quantities[key.quantity]
      return
    }
    guard let place = populations.firstIndex(where: { $0.id == id }) else { return }
    populations[place].quantities[key.quantity] =
      other.populations.first { $0.id == id }?.quantities[key.quantity]
  }
}
