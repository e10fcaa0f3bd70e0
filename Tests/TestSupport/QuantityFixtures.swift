public import Quantities

/// Record texts as values; the text `unknown` declares a quantity not known.
public func quantities(_ texts: [QuantityID: String]) throws -> [QuantityID: QuantityValue] {
  var result: [QuantityID: QuantityValue] = [:]
  for (quantity, text) in texts {
    result[quantity] = text == "unknown" ? .unknown : .known(try .parse(text, for: quantity))
  }
  return result
}

/// A population of these quantities.
public func population(
  _ id: String = "developers", _ role: PopulationRole = .affected,
  _ texts: [QuantityID: String] = [:]
) throws -> PopulationInputs {
  PopulationInputs(id: id, title: id, role: role, quantities: try quantities(texts))
}

/// The ledger of one affected population.
public func ledger(
  _ texts: [QuantityID: String], proposal: [QuantityID: String] = [:], seed: UInt64 = 1,
  recurringIsZero: Bool = false
) throws -> Ledger {
  try .computed(
    from: LedgerInputs(
      populations: [try population("developers", .affected, texts)],
      proposal: try quantities(proposal), seed: seed,
      recurringIsZero: recurringIsZero))
}

/// A decimal in a test's source text.
public func number(_ decimal: String) throws -> Rational {
  guard let value = Rational(decimal: decimal) else { throw NotADecimal(text: decimal) }
  return value
}

/// The text is no decimal number.
public struct NotADecimal: Error {
  /// What is no decimal.
  public let text: String
}
