/// The pieces of an entry, each with one number: one, two around `..`, or three between slashes.
struct EntryParts {
  typealias Scalars = ArraySlice<Unicode.Scalar>

  let texts: [Scalars]

  init(_ scalars: [Unicode.Scalar], _ quantity: QuantityID) throws(QuantityProblem) {
    guard !scalars.isEmpty else { throw QuantityProblem(quantity, .empty) }
    let text = scalars.string
    guard !EntryParts.hasExponent(scalars) else { throw QuantityProblem(quantity, .notPlain(text)) }

    let dots = try EntryParts.dots(in: scalars, quantity)
    let slashes = EntryParts.slashes(in: scalars)
    if !dots.isEmpty {
      guard dots.count == 1, slashes.isEmpty else {
        throw QuantityProblem(quantity, .count(dots.count + slashes.count + 1))
      }
      texts = EntryParts.cut(scalars, at: dots)
    } else if !slashes.isEmpty {
      guard slashes.count == 2 else { throw QuantityProblem(quantity, .count(slashes.count + 1)) }
      texts = EntryParts.cut(scalars, at: slashes)
    } else {
      let words = EntryParts.words(in: scalars)
      let cuts = words.isEmpty ? EntryParts.dashes(in: scalars) : words
      guard cuts.count <= 1 else { throw QuantityProblem(quantity, .count(cuts.count + 1)) }
      if words.isEmpty, !cuts.isEmpty, quantity.mayBeNegative {
        throw QuantityProblem(quantity, .dash(text))
      }
      texts = EntryParts.cut(scalars, at: cuts)
    }
    if texts.contains(where: { $0.allSatisfy { $0 == " " } }) {
      throw QuantityProblem(quantity, .notANumber(text))
    }
  }

  private static func cut(_ scalars: [Unicode.Scalar], at cuts: [Range<Int>]) -> [Scalars] {
    let starts = [0] + cuts.map(\.upperBound)
    let ends = cuts.map(\.lowerBound) + [scalars.count]
    return zip(starts, ends).map { scalars[$0..<$1] }
  }

  /// A digit, an `e`, perhaps a sign, and a digit: no unit starts like that.
  private static func hasExponent(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.dropFirst().contains { place in
      guard scalars[place] == "e", scalars[place - 1].isDigit || scalars[place - 1] == "." else {
        return false
      }
      let rest = scalars[(place + 1)...]
      let unsigned = rest.first == "-" || rest.first == "+" ? rest.dropFirst() : rest
      return unsigned.first?.isDigit == true
    }
  }

  /// Runs of exactly two points; longer ones could end in a decimal point.
  private static func dots(
    in scalars: [Unicode.Scalar], _ quantity: QuantityID
  ) throws(QuantityProblem) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      let run = scalars[place...].prefix { $0 == "." }.count
      if run > 2 { throw QuantityProblem(quantity, .notANumber(scalars.string)) }
      if run == 2 { result.append(place..<place + 2) }
      place += max(run, 1)
    }
    return result
  }

  /// Slashes before a number; one before a word belongs to a unit.
  private static func slashes(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    scalars.indices.filter { place in
      scalars[place] == "/" && scalars[(place + 1)...].first { $0 != " " }?.startsNumber == true
    }.map { $0..<$0 + 1 }
  }

  private static func words(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let word: [Unicode.Scalar] = [" ", "t", "o", " "]
    return scalars.indices.filter { scalars[$0...].starts(with: word) }.map { $0..<$0 + word.count }
  }

  /// Dashes between the end of one number, or its unit, and the start of another.
  private static func dashes(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    scalars.indices.filter { place in
      guard
        scalars[place] == "-",
        let before = scalars[..<place].last(where: { $0 != " " }),
        let after = scalars[(place + 1)...].first(where: { $0 != " " })
      else { return false }
      return (before.isDigit || before.isLetter || before == "%") && after.startsNumber
    }.map { $0..<$0 + 1 }
  }
}
