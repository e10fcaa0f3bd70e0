import KnowledgeBase
public import Quantities

extension Interview {
  /// What an entry typed at the current step stands for.
  ///
  /// After "costs more" an amount is typed without its minus; everywhere else it is taken as it is.
  ///
  /// - Throws: `direction` where the amount contradicts what was said, `contradiction` where it does not
  ///   go together with the other quantities.
  public func meaning(of entry: QuantityEntry) throws(Refusal) -> QuantityEntry {
    guard case .quantity(let key) = step, entry.quantity == key.quantity else { throw .notHere }
    var meant = entry
    if key.quantity == .machineSaving, memory.direction == .costsMore {
      guard
        !entry.estimate.lowest.isNegative,
        let negated = try? QuantityEntry(.machineSaving, entry.estimate.negated)
      else { throw .direction(.costsMore) }
      meant = negated
    }
    try checkGoesTogether(meant, for: key)
    return meant
  }

  /// What was said about the machine bill, or what the stored amount says about it.
  public var savingDirection: SavingDirection? {
    memory.direction ?? review.quantities[.machineSaving]?.value.direction
  }

  /// Takes an entry as it was meant; see ``meaning(of:)``.
  mutating func give(_ entry: QuantityEntry, for key: QuantityKey) throws(Refusal) {
    guard entry.quantity == key.quantity else { throw .notHere }
    if key.quantity == .machineSaving, let direction = memory.direction {
      let value = QuantityValue.known(entry).direction
      guard value == direction || value == SavingDirection.none else { throw .direction(direction) }
    }
    try checkGoesTogether(entry, for: key)
    if key.quantity == .machineSaving { memory.direction = nil }
    give(.known(entry), for: key)
  }

  /// Stores a value, and with it what was added before it was known.
  mutating func give(_ value: QuantityValue, for key: QuantityKey) {
    let step = Step.quantity(key)
    let direction = given(key)?.value.direction
    let added = annotation(of: step)
    memory.drafts[step] = nil
    var quantity = given(key) ?? GivenQuantity(value)
    quantity.value = value
    quantity.note = added.note
    quantity.grade = added.grade ?? .asserted
    quantity.evidence = added.evidence
    set(quantity, for: key)
    forgetBearer(of: key.quantity, since: direction)
  }

  mutating func set(_ quantity: GivenQuantity?, for key: QuantityKey) {
    guard let id = key.population else {
      review.quantities[key.quantity] = quantity
      return
    }
    change(id) { $0.quantities[key.quantity] = quantity }
  }

  mutating func tell(_ direction: SavingDirection) {
    guard direction == .none else {
      memory.direction = direction
      return
    }
    memory.direction = nil
    if let zero = try? QuantityEntry(.machineSaving, .point(.zero)) {
      give(.known(zero), for: QuantityKey(.machineSaving))
    }
  }

  /// Takes who keeps it going; without a group for it the hours stand with the first group.
  mutating func tell(_ keeper: Keeper) throws(Refusal) -> Step {
    guard let first = review.populations.first else { throw .needsGroup }
    switch keeper {
    case .group(let id):
      guard group(id) != nil else { throw .notHere }
      takeBackKeeping()
      memory.keepers = [id]
    case .newGroup(let name):
      let id = try nameGroup(name)
      change(id) { $0.role = .keeps }
      memory.rolesTold.insert(id)
      takeBackKeeping()
      return .group(id)
    case .nobody:
      takeBackKeeping()
      if let zero = try? QuantityEntry(.keepingHours, .point(.zero)) {
        give(.known(zero), for: QuantityKey(.keepingHours, population: first.id))
      }
    case .unknown:
      takeBackKeeping()
      give(.unknown, for: QuantityKey(.keepingHours, population: first.id))
    }
    return step
  }

  /// Takes away what an earlier answer to the same step stored; hours that were typed stay.
  private mutating func takeBackKeeping() {
    memory.keepers = []
    for group in review.populations {
      let key = QuantityKey(.keepingHours, population: group.id)
      guard let given = given(key), given.value == .unknown || given.value.isZero else { continue }
      set(nil, for: key)
    }
  }

  /// Refuses an amount with which the ledger could not be computed any more.
  private func checkGoesTogether(
    _ entry: QuantityEntry, for key: QuantityKey
  ) throws(Refusal) {
    var changed = self
    changed.give(.known(entry), for: key)
    // What contradicted itself before is no reason to refuse the amount that is typed now.
    if let problem = changed.contradiction, problem != contradiction {
      throw .contradiction(problem)
    }
  }

  private var contradiction: LedgerProblem? {
    let inputs = LedgerInputs(
      populations: review.populations.map { group in
        PopulationInputs(
          id: group.id, title: group.title, role: group.role,
          quantities: group.quantities.mapValues(\.value))
      },
      proposal: review.quantities.mapValues(\.value), seed: review.seed, samples: 1,
      recurringIsZero: path.relevance.recurringIsZero)
    do {
      _ = try Ledger.computed(from: inputs)
      return nil
    } catch {
      return error
    }
  }
}

extension QuantityValue {
  /// What an amount of machine saving says about the bill; one that crosses zero counts as a saving.
  var direction: Interview.SavingDirection? {
    guard let estimate = entry?.estimate else { return nil }
    if isZero { return Interview.SavingDirection.none }
    return estimate.highest <= .zero ? .costsMore : .saves
  }
}

extension Estimate {
  /// The mirror image around zero, in order again.
  var negated: Estimate {
    switch self {
    case .point(let value): .point(value.negated)
    case .range(let low, let high): .range(low: high.negated, high: low.negated)
    case .pert(let least, let likely, let most):
      .pert(least: most.negated, likely: likely.negated, most: least.negated)
    }
  }
}
