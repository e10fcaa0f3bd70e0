public import Assessment
public import KnowledgeBase
public import Quantities

extension InterviewLabels {
  /// What was answered to a step, with grade, evidence and note.
  public func answer(to step: Interview.Step) -> String {
    let added = self.added(to: step)
    return plainAnswer(to: step) + (added.isEmpty ? "" : " (\(added))")
  }

  /// What was answered to a step, without what was added to it.
  public func plainAnswer(to step: Interview.Step) -> String {
    switch step {
    case .title: return interview.review.title
    case .proposal: return interview.review.proposal ?? Self.leftOut
    case .groups(let role): return groups(role)
    case .group(let id): return id.map(group) ?? ""
    case .role(let id): return (interview.group(id)?.role).map(Self.part) ?? ""
    case .asked(let id): return (interview.group(id)?.asked).map(Self.word) ?? ""
    case .question(let id): return answer(toQuestion: id)
    case .keeper: return keeper
    case .saving: return amount(of: QuantityKey(.machineSaving))
    case .quantity(let key): return amount(of: key)
    case .bearer(let quantity): return interview.bearer(of: quantity).map(group) ?? "None of them"
    case .rest: return "\(atDefaults)"
    case .check, .done: return ""
    }
  }

  /// The names of the groups that have a part.
  private func groups(_ role: PopulationRole) -> String {
    let names = interview.review.populations.filter { $0.role == role }.map(\.title)
    return names.isEmpty ? Self.nobody : names.joined(separator: ", ")
  }

  /// How an answer is known, where it was seen, and its note; empty if nothing was added.
  public func added(to step: Interview.Step) -> String {
    let annotation = interview.annotation(of: step)
    return [
      annotation.grade.map { "\($0.rawValue), \($0.title)" },
      annotation.evidence.map { "seen in: \($0)" }, annotation.note.map { "note: \($0)" },
    ].compactMap(\.self).joined(separator: "; ")
  }

  private func answer(toQuestion id: ArticleID) -> String {
    switch interview.state(of: id) {
    case .answered(let option): option.text
    case .unknown: Self.notKnown
    case .notApplicable: Self.doesNotApply
    case .suspect: "Changed since it was answered"
    case .open: "Not answered yet"
    case .skipped: "Not needed"
    }
  }

  /// A choice in its question's words; nil where the question does not have it any more.
  public static func words(for choice: Answer.Choice, to question: Question) -> String? {
    switch choice {
    case .option(let key): question.option(key)?.text
    case .unknown: notKnown
    case .notApplicable: doesNotApply
    }
  }

  /// An amount in plain words.
  public func amount(of key: QuantityKey) -> String {
    switch interview.given(key)?.value {
    case .known(let entry): readBack(entry, of: key.population)
    case .unknown: Self.notKnown
    case nil: defaultAmount(of: key).map { "\($0) (the default)" } ?? "Not given"
    }
  }

  /// The default of a quantity in plain words; nil if it has none.
  public func defaultAmount(of key: QuantityKey) -> String? {
    guard
      let value = key.quantity.defaultValue,
      let entry = try? QuantityEntry(key.quantity, .point(value))
    else { return nil }
    return readBack(entry, of: key.population)
  }

  /// What an entry means in plain words, with the workdays and hours of its group.
  public func readBack(_ entry: QuantityEntry, of population: String?) -> String {
    entry.readBack(
      workdays: length(.workdays, population), hoursPerDay: length(.hoursPerDay, population),
      currency: interview.review.currency)
  }

  private func length(_ quantity: QuantityID, _ population: String?) -> Rational {
    let given = interview.given(QuantityKey(quantity, population: population))?.value
    return given?.entry?.estimate.point ?? quantity.defaultValue ?? .one
  }

  /// How many of the other quantities stand at their defaults.
  private var atDefaults: Int {
    interview.otherQuantities.count { step in
      guard case .quantity(let key) = step else { return false }
      return interview.given(key) == nil
    }
  }

  private var keeper: String {
    let told = interview.review.populations.compactMap { group in
      group.quantities[.keepingHours].map { (group, $0.value) }
    }
    if let group = told.first(where: { $0.1.entry.map { $0.estimate.point != .zero } ?? false }) {
      return group.0.title
    }
    if told.contains(where: { $0.1 == .unknown }) { return Self.notKnown }
    return told.isEmpty ? "\(Self.nobody) (the default)" : Self.nobody
  }

  /// A part as it is said of several people.
  public static func part(_ role: PopulationRole) -> String {
    switch role {
    case .affected: "They have to do something, even rarely"
    case .gains: "They only gain"
    case .keeps: "They keep it going"
    }
  }

  /// Whether a group was asked.
  public static func word(_ asked: Population.Asked) -> String {
    switch asked {
    case .yes: "Yes, and they could say no, or did"
    case .no: "No, or they were only told"
    case .unknown: notKnown
    }
  }

  /// What the machines' cost does, where the amount is asked for next.
  public static func word(_ direction: Interview.SavingDirection) -> String {
    switch direction {
    case .none: "Nothing"
    case .saves: "It saves"
    case .costsMore: "It costs more"
    }
  }

  /// The answer that everything which may be unknown has.
  public static let notKnown = "Not known"

  /// The answer of a question that makes no sense here.
  public static let doesNotApply = "Does not apply"

  /// What stands in place of a text that nobody has to give.
  public static let leftOut = "Left out"

  /// The answer where no group has a part.
  public static let nobody = "Nobody"

  /// The answer where no further group is touched.
  public static let nobodyElse = "Nobody else"

  /// The answer where nobody keeps it going.
  public static let nobodyKeeps = "Nobody: no hours"

  /// The answer where no group pays or gains an amount.
  public static let noneOfThem = "None of them, or not known"

  /// The way to take a group out of the review.
  public static func takeOut(_ group: Population) -> String {
    "Take out \(group.title)" + (group.quantities.isEmpty ? "" : ", with its figures")
  }
}
