/// The digits of a typed number with their separators, to be taken as decimals or as thousands.
struct NumberText {
  private let digits: String
  private let sign: String
  private let quantity: QuantityID

  init(_ digits: String, isNegative: Bool, _ quantity: QuantityID) {
    self.digits = digits
    self.sign = isNegative ? "-" : ""
    self.quantity = quantity
  }

  /// The number, if its separators can mean only one thing.
  func value() throws(QuantityProblem) -> Rational {
    let hasComma = digits.contains(",")
    let hasSpace = digits.contains(" ")
    if hasComma && hasSpace { throw separators }

    let plain: String
    if hasComma || hasSpace {
      plain = try withoutGroups(hasComma ? "," : " ")
    } else {
      if Ambiguity.isAmbiguous(digits) {
        throw QuantityProblem(quantity, .ambiguous(sign + digits))
      }
      plain = digits
    }
    if plain.hasSuffix(".") { throw QuantityProblem(quantity, .notANumber(sign + digits)) }
    if plain.count(where: { $0 == "." }) > 1 { throw separators }
    guard let value = Rational(decimal: sign + plain) else {
      throw QuantityProblem(quantity, .tooLarge(sign + digits))
    }
    return value
  }

  private var separators: QuantityProblem {
    QuantityProblem(quantity, .separators(sign + digits))
  }

  /// Takes out separators that part groups of three digits, all but the first, before any point.
  private func withoutGroups(_ separator: Character) throws(QuantityProblem) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: separator, omittingEmptySubsequences: false)
    guard
      let first = groups.first, 1...3 ~= first.count, first.first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      parts.count == 1 || !parts[1].contains(separator)
    else { throw separators }
    return groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
  }
}
