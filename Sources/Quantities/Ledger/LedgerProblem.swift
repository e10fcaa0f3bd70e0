/// Why no ledger can be computed from its inputs.
public enum LedgerProblem: Error, Hashable, Sendable {
  /// One quantity cannot be used.
  case quantity(QuantityProblem, population: String?)
  /// The minutes asked for and taken away are together more than the workday has.
  case dayTooShort(population: String, minutes: Rational, removed: Rational, available: Rational)
  /// A quantity of the proposal stands with a population, or the other way round, or under another name.
  case misplaced(QuantityKey)
  /// Two populations have the same id.
  case samePopulation(String)
  /// No samples, or fewer, are asked for.
  case samples(Int)
  /// A sum of these inputs does not fit into exact arithmetic; `nil` means a sum over all of them.
  case overflow(population: String?)
}

extension LedgerProblem: CustomStringConvertible {
  /// The population that it is about, if it is about one.
  public var population: String? {
    switch self {
    case .quantity(_, let population), .overflow(let population): population
    case .dayTooShort(let population, _, _, _), .samePopulation(let population): population
    case .misplaced(let key): key.population
    case .samples: nil
    }
  }

  /// The quantity to look at, if it is one.
  public var quantity: QuantityID? {
    switch self {
    case .quantity(let problem, _): problem.quantity
    case .dayTooShort: .minutesPerDay
    case .misplaced(let key): key.quantity
    case .samePopulation, .samples, .overflow: nil
    }
  }

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .quantity(let problem, _): problem.message
    case .dayTooShort(_, let minutes, let removed, let available):
      "\(PlainNumber.exact(minutes)) minutes a day asked for and \(PlainNumber.exact(removed)) taken away "
        + "are more than the \(PlainNumber.exact(available)) minutes of a workday."
    case .misplaced(let key): "\(key.quantity.rawValue) does not belong \(place(of: key))."
    case .samePopulation(let id): "Two populations have the id \(id)."
    case .samples(let count): "\(count) samples say nothing."
    case .overflow: "The numbers are too large or too fine to be computed exactly."
    }
  }

  /// What is accepted instead.
  public var accepted: String {
    switch self {
    case .quantity(let problem, _): return problem.accepted
    case .dayTooShort(_, _, _, let available):
      return "Give minutes-per-day and minutes-removed that are together at most "
        + "\(PlainNumber.exact(available)), or more hours-per-day."
    case .misplaced(let key):
      let isProposal = key.quantity.scope == .proposal
      return "Give it \(isProposal ? "once, for the proposal as a whole" : "with a population")."
    case .samePopulation: return "Give each population an id of its own."
    case .samples: return "Ask for one sample or more; \(LedgerInputs.defaultSamples) are usual."
    case .overflow: return "Give fewer digits."
    }
  }

  /// Where it happened, what is wrong, what is accepted.
  public var description: String {
    let place = [population, quantity?.rawValue].compactMap(\.self).joined(separator: "/")
    return (place.isEmpty ? "" : place + ": ") + message + " " + accepted
  }

  private func place(of key: QuantityKey) -> String {
    key.population.map { "with population \($0)" } ?? "with the proposal as a whole"
  }
}
