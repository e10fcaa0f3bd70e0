extension ResolvedInputs {
  /// Each population has its own id, and each entry stands where it belongs.
  func checkPlaces() throws(LedgerProblem) {
    var ids: Set<String> = []
    for population in given.populations {
      guard ids.insert(population.id).inserted else { throw .samePopulation(population.id) }
      try checkPlaces(population.quantities, in: .population, population.id)
    }
    try checkPlaces(given.proposal, in: .proposal, nil)
  }

  private func checkPlaces(
    _ quantities: [QuantityID: QuantityValue], in scope: QuantityScope, _ population: String?
  ) throws(LedgerProblem) {
    let wrong = quantities.filter { quantity, value in
      quantity.scope != scope || (value.entry.map { $0.quantity != quantity } ?? false)
    }
    if let first = wrong.keys.min() {
      throw .misplaced(QuantityKey(first, population: population))
    }
  }

  /// Nobody can spend more than the day on it, or save more: m + a is at most 60 · H, at their high ends.
  func checkDay(of population: String) throws(LedgerProblem) {
    func high(_ quantity: QuantityID) -> Rational? {
      estimates[QuantityKey(quantity, population: population)]?.highest
    }
    guard let hours = high(.hoursPerDay) else { return }
    let minutes = high(.minutesPerDay) ?? .zero
    let removed = high(.minutesRemoved) ?? .zero
    do {
      let available = try hours * 60
      if try minutes + removed > available {
        throw LedgerProblem.dayTooShort(
          population: population, minutes: minutes, removed: removed, available: available)
      }
    } catch let problem as LedgerProblem {
      throw problem
    } catch {
      throw .overflow(population: population)
    }
  }
}
