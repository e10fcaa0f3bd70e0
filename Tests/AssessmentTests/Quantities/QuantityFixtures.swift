import Assessment

/// Record texts as values; the text `unknown` declares a quantity not known.
func quantities(_ texts: [QuantityID: String]) throws -> [QuantityID: QuantityValue] {
  var result: [QuantityID: QuantityValue] = [:]
  for (quantity, text) in texts {
    result[quantity] = text == "unknown" ? .unknown : .known(try .parse(text, for: quantity))
  }
  return result
}

func population(
  _ id: String = "developers", _ role: PopulationRole = .affected,
  _ texts: [QuantityID: String] = [:]
) throws -> PopulationInputs {
  PopulationInputs(id: id, title: id, role: role, quantities: try quantities(texts))
}

/// The ledger of one affected population.
func ledger(
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
func number(_ decimal: String) throws -> Rational {
  guard let value = Rational(decimal: decimal) else { throw NotADecimal(text: decimal) }
  return value
}

struct NotADecimal: Error {
  let text: String
}

/// SplitMix64 with a seed that a failing test prints.
struct RepeatableGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}
