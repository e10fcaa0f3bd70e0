import Assessment
import KnowledgeBase
import Quantities

/// Short names of steps and of what was answered to them, as the pages of a review show them.
struct ReviewLabels {
  let interview: Interview

  private var review: Review { interview.review }
  private var catalog: Catalog { interview.catalog }

  /// What a step asks, in a few words.
  func name(of step: Interview.Step) -> String {
    switch step {
    case .title: "Title"
    case .group: "Group"
    case .role(let id): "\(group(id)), part"
    case .asked(let id): "\(group(id)), asked"
    case .question(let id): catalog.question(id)?.title ?? id.rawValue
    case .keeper: "Who keeps it going"
    case .saving: name(of: QuantityKey(.machineSaving))
    case .quantity(let key): name(of: key)
    case .bearer(let quantity):
      "\(name(of: QuantityKey(quantity))), \(interview.bearing(of: quantity) == .pays ? "paid" : "gained") by"
    case .rest: "Figures at their defaults"
    case .check, .done: ""
    }
  }

  /// A quantity's title, with its group.
  func name(of key: QuantityKey) -> String {
    let title = article(key.quantity)?.title ?? key.quantity.rawValue
    return key.population.map { "\(title), \(group($0))" } ?? title
  }

  func article(_ quantity: QuantityID) -> QuantityArticle? {
    catalog.quantities.first { $0.id.rawValue == quantity.rawValue }
  }

  func group(_ id: String) -> String { interview.group(id)?.title ?? id }

  func lens(_ id: ArticleID) -> String {
    catalog.lenses.first { $0.id == id }?.title ?? id.rawValue
  }

  /// What was answered to a step, without what was added to it.
  func answer(to step: Interview.Step) -> String {
    switch step {
    case .title: return review.title
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

  /// How an answer is known, where it was seen, and its note; empty if nothing was added.
  func added(to step: Interview.Step) -> String {
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

  /// An amount in plain words.
  private func amount(of key: QuantityKey) -> String {
    switch interview.given(key)?.value {
    case .known(let entry): readBack(entry, of: key.population)
    case .unknown: Self.notKnown
    case nil: defaultAmount(of: key).map { "\($0) (the default)" } ?? "Not given"
    }
  }

  /// The default of a quantity in plain words.
  func defaultAmount(of key: QuantityKey) -> String? {
    guard
      let value = key.quantity.defaultValue,
      let entry = try? QuantityEntry(key.quantity, .point(value))
    else { return nil }
    return readBack(entry, of: key.population)
  }

  /// What an entry means in plain words, with the workdays and hours of its group.
  func readBack(_ entry: QuantityEntry, of population: String?) -> String {
    entry.readBack(
      workdays: length(.workdays, population), hoursPerDay: length(.hoursPerDay, population),
      currency: review.currency)
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
    let told = review.populations.compactMap { group in
      group.quantities[.keepingHours].map { (group, $0.value) }
    }
    if let group = told.first(where: { $0.1.entry.map { $0.estimate.point != .zero } ?? false }) {
      return group.0.title
    }
    if told.contains(where: { $0.1 == .unknown }) { return Self.notKnown }
    return told.isEmpty ? "Nobody (the default)" : "Nobody"
  }

  /// A part as it is said of several people.
  static func part(_ role: PopulationRole) -> String {
    switch role {
    case .affected: "They have to do something, even rarely"
    case .gains: "They only gain"
    case .keeps: "They keep it going"
    }
  }

  static func word(_ asked: Population.Asked) -> String {
    switch asked {
    case .yes: "Yes"
    case .no: "No"
    case .unknown: notKnown
    }
  }

  static let notKnown = "Not known"
  static let doesNotApply = "Does not apply"
}
