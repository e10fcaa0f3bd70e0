public import KnowledgeBase

/// Questions and policy, prepared for judging many reviews one after the other.
///
/// What ``Evaluation`` works out of questions for each review, this works out once.
public struct BriefRules: Sendable {
  /// What one answer does.
  struct Branch: Hashable, Sendable {
    /// What it adds to the tally.
    let effect: TallyEffect

    /// The later questions that it makes pointless, as bits.
    let dooms: UInt64
  }

  /// What an answer says of an anti-pattern, by the anti-pattern's place.
  struct Bearing: Hashable, Sendable {
    let antipattern: Int

    /// Above zero for it, below zero against it.
    let weight: Int
  }

  /// A question; a class, so that ten thousand reviews share it and none copies it.
  final class Place: Sendable {
    let question: Question

    /// What each option does, in order.
    let branches: [Branch]

    /// The options again, equal ones once.
    let openBranches: [Branch]

    /// What it does if it does not apply.
    let notApplicable: Branch

    /// What it does if it is skipped: level 0, and all that hangs on it is skipped too.
    let skipped: Branch

    /// What each option says, in order.
    let bearings: [[Bearing]]

    /// The most that it could say for each anti-pattern, if above zero.
    let attainable: [Bearing]

    fileprivate init(
      _ place: Int, _ questionnaire: Questionnaire, _ rules: TallyRules, _ order: [ArticleID: Int]
    ) {
      let question = questionnaire.questions[place]
      let dependents = questionnaire.dependents[place]
      func bits(_ places: [Int]) -> UInt64 {
        places.reduce(0) { $1 < UInt64.bitWidth ? $0 | 1 << UInt64($1) : $0 }
      }
      let nothing = rules.effect(place, .skipped)
      let branches = question.options.map { option in
        BriefRules.Branch(
          effect: rules.effect(place, .option(option)),
          dooms: bits(
            dependents.filter { dependent in
              questionnaire.questions[dependent].skipConditions.contains {
                $0.question == question.id && $0.options.contains(option.key)
              }
            }))
      }
      let bearings = question.options.map { option in
        var sums: [Int: Int] = [:]
        for evidence in option.evidence {
          guard let place = order[evidence.antipattern] else { continue }
          sums[place, default: 0] += evidence.direction == .for ? evidence.weight : -evidence.weight
        }
        // What cancels out bears on it all the same.
        return sums.sorted { $0.key < $1.key }
          .map { BriefRules.Bearing(antipattern: $0.key, weight: $0.value) }
      }
      var most: [Int: Int] = [:]
      for bearing in bearings.joined() {
        most[bearing.antipattern] = max(most[bearing.antipattern] ?? 0, bearing.weight)
      }
      self.question = question
      self.branches = branches
      self.openBranches = branches.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      self.notApplicable = BriefRules.Branch(effect: nothing, dooms: 0)
      self.skipped = BriefRules.Branch(effect: nothing, dooms: bits(dependents))
      self.bearings = bearings
      self.attainable = most.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        .map { BriefRules.Bearing(antipattern: $0.key, weight: $0.value) }
    }
  }

  let questionnaire: Questionnaire
  let policy: Policy
  let rules: TallyRules
  let renamed: [(old: ArticleID, present: ArticleID)]
  let antipatterns: [ArticleID]
  let places: [Place]

  /// Whether questions fit into bits; more are judged the long way.
  var isBrief: Bool { places.count <= UInt64.bitWidth }

  /// Prepares a catalog; nil if it has no policy that could be compiled.
  public init?(_ catalog: Catalog) {
    guard let policy = catalog.policy else { return nil }
    self.init(Questionnaire(catalog), policy, renamed: catalog.renamedQuestions)
  }

  init(
    _ questionnaire: Questionnaire, _ policy: Policy,
    renamed: [(old: ArticleID, present: ArticleID)] = []
  ) {
    let rules = TallyRules(questionnaire, policy)
    let antipatterns = Set(
      questionnaire.questions.flatMap { $0.options.flatMap { $0.evidence.map(\.antipattern) } }
    ).sorted()
    let order = Dictionary(
      zip(antipatterns, antipatterns.indices), uniquingKeysWith: { first, _ in first })
    self.questionnaire = questionnaire
    self.policy = policy
    self.rules = rules
    self.renamed = renamed
    self.antipatterns = antipatterns
    self.places = questionnaire.questions.indices.map {
      Place($0, questionnaire, rules, order)
    }
  }
}

extension BriefRules {
  /// What the answers of every completion add up to; the same set that ``Completions`` gives.
  func tallies(of review: Review, _ states: [QuestionState]) -> Set<Tally> {
    guard isBrief else {
      return Completions(questionnaire, review).fold(
        over: places.indices, initial: rules.initial, effect: rules.effect,
        combine: rules.adding)
    }
    var reached = [Reached(doomed: 0, tally: rules.initial)]
    for (index, place) in places.enumerated() {
      let branches = branches(place, states[index], review)
      let bit: UInt64 = 1 << UInt64(index)
      var next: [Reached] = []
      next.reserveCapacity(reached.count * branches.count)
      for state in reached {
        let isDoomed = state.doomed & bit != 0
        if isDoomed {
          next.append(state.after(place.skipped, bit, rules))
        } else {
          for branch in branches { next.append(state.after(branch, bit, rules)) }
        }
      }
      reached = next.count > reached.count ? Array(Set(next)) : next
    }
    return Set(reached.map(\.tally))
  }

  private struct Reached: Hashable {
    let doomed: UInt64
    let tally: Tally

    func after(_ branch: Branch, _ bit: UInt64, _ rules: TallyRules) -> Reached {
      Reached(doomed: doomed & ~bit | branch.dooms, tally: rules.adding(tally, branch.effect))
    }
  }

  /// What a question may turn out to do if it is asked.
  private func branches(_ place: Place, _ state: QuestionState, _ review: Review) -> [Branch] {
    switch state {
    case .open, .unknown, .suspect: return place.openBranches
    case .notApplicable: return [place.notApplicable]
    case .answered(let option): return branch(place, option.key)
    case .skipped:
      // It may be asked after all, where a completion answers an unknown prerequisite otherwise.
      guard let answer = review.answers[place.question.id],
        answer.fingerprint.map({ $0 == place.question.fingerprint }) ?? true
      else { return place.openBranches }
      switch answer.choice {
      case .notApplicable: return [place.notApplicable]
      case .option(let key): return branch(place, key)
      case .unknown: return place.openBranches
      }
    }
  }

  private func branch(_ place: Place, _ key: String) -> [Branch] {
    guard let index = place.question.options.firstIndex(where: { $0.key == key }) else {
      return place.openBranches
    }
    return [place.branches[index]]
  }
}
