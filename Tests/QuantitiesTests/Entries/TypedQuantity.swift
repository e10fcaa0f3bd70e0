import TestSupport

/// Random texts that often, but not always, can be read as a quantity.
enum TypedQuantity {
  static func random(using generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...3, using: &generator)
    let numbers = (0..<count).map { _ in number(using: &generator) }
    let units = [
      "", "", " min", "%", " h", " min/week", " h/month", "k", " people", " h/day",
      " min/year", " h/quarter", " min yearly",
    ]
    let separator = count == 3 ? " / " : ".."
    let times = ["", "", "", "2 x ", "0.5 times ", "about "]
    return times[Int.random(in: times.indices, using: &generator)]
      + numbers.sorted { (Double($0) ?? 0) < (Double($1) ?? 0) }.joined(separator: separator)
      + units[Int.random(in: units.indices, using: &generator)]
  }

  private static func number(using generator: inout SeededGenerator) -> String {
    let whole = Int.random(in: 0...Int.random(in: 1...3_000, using: &generator), using: &generator)
    let digits = Int.random(in: 0...4, using: &generator)
    let fraction = (0..<digits).map { _ in String(Int.random(in: 0...9, using: &generator)) }
    let sign = Int.random(in: 0..<8, using: &generator) == 0 ? "-" : ""
    return sign + String(whole) + (digits == 0 ? "" : "." + fraction.joined())
  }
}
