extension LedgerInputs {
  /// The inputs that are given as a range or as three numbers, populations first, in table order.
  public var uncertain: [QuantityKey] {
    func keys(_ quantities: [QuantityID: QuantityValue], _ population: String?) -> [QuantityKey] {
      quantities.filter { $0.value.entry?.isPoint == false }.keys.sorted()
        .map { QuantityKey($0, population: population) }
    }
    return populations.flatMap { keys($0.quantities, $0.id) } + keys(proposal, nil)
  }

  /// What is given for an input; `nil` where it is absent.
  public subscript(key: QuantityKey) -> QuantityValue? {
    get {
      guard let id = key.population else { return proposal[key.quantity] }
      return populations.first { $0.id == id }?.quantities[key.quantity]
    }
    set {
      guard let id = key.population else {
        proposal[key.quantity] = newValue
        return
      }
      guard let place = populations.firstIndex(where: { $0.id == id }) else { return }
      populations[place].quantities[key.quantity] = newValue
    }
  }
}

extension QuantityEntry {
  /// The same entry fixed at its P5; a point stays as it is.
  public var atP5: QuantityEntry { fixed(at: estimate.p5) }

  /// The same entry fixed at its P95; a point stays as it is.
  public var atP95: QuantityEntry { fixed(at: estimate.p95) }

  /// Both at once, for half the work where they are found numerically.
  package var ends: (p5: QuantityEntry, p95: QuantityEntry) {
    let ends = estimate.ends
    return (fixed(at: ends.p5), fixed(at: ends.p95))
  }

  /// A value between sound ends is sound, so the entry itself is never what comes back.
  private func fixed(at value: Rational) -> QuantityEntry {
    if isPoint { return self }
    return (try? QuantityEntry(quantity, .point(value), unit: unit, base: base)) ?? self
  }
}
