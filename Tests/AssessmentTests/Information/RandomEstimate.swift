@testable import Assessment
import Quantities

/// Estimates and ledger inputs made at random, of every form and sign.
enum RandomEstimate {
  static func any(_ random: inout some RandomNumberGenerator) -> Estimate {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: range(&random)
    case 1: pert(&random)
    default: saving(&random)
    }
  }

  static func range(_ random: inout some RandomNumberGenerator) -> Estimate {
    let low = Int.random(in: 1...40, using: &random)
    return .range(low: Rational(low), high: Rational(low * Int.random(in: 2...9, using: &random)))
  }

  static func pert(_ random: inout some RandomNumberGenerator) -> Estimate {
    let numbers = (0..<3).map { _ in Int.random(in: 0...60, using: &random) }.sorted()
    return .pert(
      least: Rational(numbers[0]), likely: Rational(numbers[1]), most: Rational(numbers[2] + 1))
  }

  /// Above, around or below zero.
  static func saving(_ random: inout some RandomNumberGenerator) -> Estimate {
    let low = Int.random(in: -200_000...200_000, using: &random)
    let size = Int.random(in: 1...9, using: &random)
    switch low {
    case ..<(-100_000):
      return .range(low: Rational(low * size), high: Rational(low / 2))
    case ..<0:
      return .range(low: Rational(low), high: Rational(size * 20_000))
    default:
      return .range(low: Rational(low + 1), high: Rational((low + 1) * (size + 1)))
    }
  }

  static func point(_ random: inout some RandomNumberGenerator, upTo most: Int) -> Estimate {
    .point(Rational(Int.random(in: 0...most, using: &random)))
  }

  /// A ledger's inputs with one or two groups, some inputs exact, some zero and some left out.
  static func inputs(
    _ random: inout some RandomNumberGenerator, samples: Int
  ) throws -> LedgerInputs {
    var populations: [PopulationInputs] = []
    for place in 0..<Int.random(in: 1...2, using: &random) {
      var quantities: [QuantityID: QuantityValue] = [:]
      for (quantity, most) in [
        (.peopleAffected, 300), (.minutesPerDay, 20), (.minutesRemoved, 20), (.dayCost, 700),
        (.avoidableShare, 1), (.setupHours, 3), (.keepingHours, 9),
      ] as [(QuantityID, Int)] {
        let isNeeded = QuantityID.needed.contains(quantity)
        let estimate: Estimate? =
          switch Int.random(in: isNeeded ? 0..<4 : 0..<6, using: &random) {
          case 0: quantity.accepts.contains(.range) ? range(&random) : pert(&random)
          case 1: pert(&random)
          case 2: .point(0)
          case 3: point(&random, upTo: most)
          default: nil
          }
        guard let estimate, quantity != .avoidableShare || estimate.highest <= 1 else { continue }
        quantities[quantity] = .known(try QuantityEntry(quantity, estimate))
      }
      populations.append(PopulationInputs(id: "g\(place)", title: "", quantities: quantities))
    }
    var proposal: [QuantityID: QuantityValue] = [
      .machineSaving: .known(try QuantityEntry(.machineSaving, saving(&random)))
    ]
    if Bool.random(using: &random) {
      proposal[.buildCost] = .known(try QuantityEntry(.buildCost, point(&random, upTo: 90_000)))
    }
    if Bool.random(using: &random) {
      proposal[.runningCost] = .known(try QuantityEntry(.runningCost, range(&random)))
    }
    if Bool.random(using: &random) {
      proposal[.machineSaving] = .known(
        try QuantityEntry(.machineSaving, point(&random, upTo: 200_000)))
    }
    return LedgerInputs(
      populations: populations, proposal: proposal, seed: random.next(), samples: samples)
  }
}

extension QuantityID {
  /// Those that have no default, so that leaving them out would leave V unknown.
  fileprivate static let needed: Set<QuantityID> = [.peopleAffected, .minutesPerDay, .dayCost]
}
