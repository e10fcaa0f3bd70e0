public import KnowledgeBase
import Quantities

extension Interview {
  /// The groups that the policy suggests and that are not in the review yet.
  public var suggestedGroups: [SuggestedPopulation] {
    (catalog.policy?.populations ?? []).filter { group($0.id) == nil }
  }

  /// Adds groups that have the same part; either all of them or none.
  ///
  /// - Parameters:
  ///   - names: one for each; no name says that there is no further group.
  ///   - role: their part.
  /// - Throws: the first refusal of a name, or that nobody at all is touched.
  mutating func nameGroups(_ names: [String], _ role: PopulationRole) throws(Refusal) {
    var next = self
    for name in names {
      let id: String
      do {
        id = try next.nameGroup(name)
      } catch .groupExists(let title) {
        // Who is named twice is meant once; who was named before has a part already.
        guard !review.populations.contains(where: { $0.title == title }) else {
          throw .groupExists(title)
        }
        continue
      }
      next.change(id) { $0.role = role }
      next.memory.rolesTold.insert(id)
    }
    guard role != .keeps || !next.review.populations.isEmpty else { throw .needsGroup }
    next.memory.partsTold.insert(role)
    self = next
  }

  /// Names a new group, or gives the current one another name.
  ///
  /// - Returns: the id under which the record knows the group.
  mutating func nameGroup(_ name: String) throws(Refusal) -> String {
    let name = try Self.trimmed(name)
    let plain = name.lowercased()
    let suggestion = (catalog.policy?.populations ?? []).first {
      $0.id == plain || $0.title.lowercased() == plain
    }
    let title = suggestion?.title ?? name
    let current = step.population
    let existing = review.populations.first {
      $0.title.lowercased() == title.lowercased() && $0.id != current
    }
    if let existing { throw .groupExists(existing.title) }
    guard let current else { return addGroup(title, suggestedID: suggestion?.id, role: .affected) }
    guard group(current)?.title != title else { return current }
    let id = freeID(suggestion?.id ?? Self.slug(title), except: current)
    rename(current, to: id)
    change(id) { $0.title = title }
    return id
  }

  /// Adds a group at the end.
  @discardableResult
  mutating func addGroup(_ title: String, suggestedID: String?, role: PopulationRole) -> String {
    let id = freeID(suggestedID ?? Self.slug(title), except: nil)
    review.populations.append(Population(id: id, title: title, role: role))
    return id
  }

  /// Takes a group out with everything that is known of it.
  mutating func removeGroup(_ id: String) {
    review.populations.removeAll { $0.id == id }
    for (quantity, given) in review.quantities {
      if given.pays == id { review.quantities[quantity]?.pays = nil }
      if given.gains == id { review.quantities[quantity]?.gains = nil }
    }
    // What was measured of a group goes with it, as its figures do.
    review.followUps.removeAll { $0.population == id }
    memory.rolesTold.remove(id)
    memory.askedTold.remove(id)
    memory.keepers.remove(id)
    memory.bearersTold.formIntersection(review.quantities.filter { bearer(of: $0.key) != nil }.keys)
    memory.forget { $0.population == id }
  }

  mutating func change(_ id: String, _ mutate: (inout Population) -> Void) {
    guard let place = review.populations.firstIndex(where: { $0.id == id }) else { return }
    mutate(&review.populations[place])
  }

  /// Gives a group another id wherever it is named.
  private mutating func rename(_ old: String, to new: String) {
    guard old != new else { return }
    change(old) { $0.id = new }
    for quantity in review.quantities.keys {
      if review.quantities[quantity]?.pays == old { review.quantities[quantity]?.pays = new }
      if review.quantities[quantity]?.gains == old { review.quantities[quantity]?.gains = new }
    }
    for place in review.followUps.indices where review.followUps[place].population == old {
      review.followUps[place].population = new
    }
    memory.rename(old, to: new)
  }

  private func freeID(_ wanted: String, except current: String?) -> String {
    let taken = Set(review.populations.map(\.id)).subtracting([current].compactMap(\.self))
    var id = wanted
    var number = 2
    while taken.contains(id) {
      id = "\(wanted)-\(number)"
      number += 1
    }
    return id
  }

  /// An id in the form of the others: lower-case ASCII letters and digits, with hyphens between words.
  static func slug(_ title: String) -> String {
    let words = title.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" || $0 == "/" }
    let plain = words.map { word in word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
      .filter { !$0.isEmpty }
    let slug = String(plain.joined(separator: "-").prefix(longestSlug))
    guard let first = slug.first, first.isLetter else {
      return slug.isEmpty ? "group" : "group-\(slug)"
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }

  /// Long enough to be told apart, short enough for a line of the record.
  private static let longestSlug = 40
}

extension InterviewMemory {
  /// Forgets everything about some steps.
  mutating func forget(_ isGone: (Interview.Step) -> Bool) {
    shown.removeAll(where: isGone)
    left.removeAll(where: isGone)
    passed = passed.filter { !isGone($0) }
    drafts = drafts.filter { !isGone($0.key) }
  }

  /// Knows a group by another id from now on.
  mutating func rename(_ old: String, to new: String) {
    func renamed(_ step: Interview.Step) -> Interview.Step {
      guard step.population == old else { return step }
      switch step {
      case .group: return .group(new)
      case .role: return .role(new)
      case .asked: return .asked(new)
      case .quantity(let key): return .quantity(key.quantity, of: new)
      default: return step
      }
    }
    shown = shown.map(renamed)
    left = left.map(renamed)
    passed = Set(passed.map(renamed))
    drafts = Dictionary(
      drafts.map { (renamed($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    for path in [\InterviewMemory.rolesTold, \.askedTold, \.keepers]
    where self[keyPath: path].remove(old) != nil {
      self[keyPath: path].insert(new)
    }
  }
}
