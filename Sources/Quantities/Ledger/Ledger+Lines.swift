extension Ledger {
  /// A product of the ledger in money a year; the proposal's own products need no population.
  public func line(_ term: LedgerLine.Term, of population: String? = nil) -> LedgerLine {
    let own = populations.first { $0.id == population }
    let amount =
      switch term {
      case .recurring: own?.recurring
      case .keeping: own?.keeping
      case .onboarding: own?.onboarding
      case .setUp: own?.setUp
      case .gain: own?.gain
      case .saving: saving
      case .running: runningCost
      case .build: buildCostPerYear
      }
    return line(term, term.term, term.way, of: population, amount)
  }

  /// A product of a population in hours a year; for products of money alone the same as ``line(_:of:)``.
  public func hoursLine(_ term: LedgerLine.Term, of population: String) -> LedgerLine {
    guard LedgerLine.Term.ofPopulation.contains(term) else { return line(term) }
    let column = try? sampled.columns.value(of: term.term.inHours, for: population)
    return line(term, term.term.inHours, term.wayInHours, of: population, column?.amount)
  }

  private func line(
    _ name: LedgerLine.Term, _ term: LedgerTerm, _ way: LedgerWay, of population: String?,
    _ amount: Amount?
  ) -> LedgerLine {
    let inputs = (term.factors + term.divisors).map { input($0, of: population) }
    let isZero = term.factors.contains {
      input($0, of: population).estimate?.point?.isZero ?? false
    }
    return LedgerLine(
      term: name, population: LedgerLine.Term.ofPopulation.contains(name) ? population : nil,
      inputs: inputs, start: input(way.start, of: population),
      steps: isZero ? [] : steps(way, of: population), amount: amount)
  }

  private func steps(_ way: LedgerWay, of population: String?) -> [LedgerLine.Step] {
    guard var value = input(way.start, of: population).middle else { return [] }
    var steps: [LedgerLine.Step] = []
    for (divides, operand, unit) in way.steps {
      let factor: MiddleValue?
      switch operand {
      case .input(let quantity): factor = input(quantity, of: population).middle
      case .number(let number): factor = MiddleValue(Rational(number))
      }
      guard let factor else { return [] }
      value = divides ? value.over(factor) : value.times(factor)
      steps.append(LedgerLine.Step(divides: divides, operand: operand, result: value, unit: unit))
    }
    return steps
  }
}

/// In which order a product is told.
private struct LedgerWay {
  typealias Step = (divides: Bool, operand: LedgerLine.Step.Operand, unit: LedgerLine.Unit)

  let start: QuantityID
  var steps: [Step] = []

  private func times(_ quantity: QuantityID, _ unit: LedgerLine.Unit) -> LedgerWay {
    LedgerWay(start: start, steps: steps + [(false, .input(quantity), unit)])
  }

  private func over(_ quantity: QuantityID, _ unit: LedgerLine.Unit) -> LedgerWay {
    LedgerWay(start: start, steps: steps + [(true, .input(quantity), unit)])
  }

  private func over(_ number: Int, _ unit: LedgerLine.Unit) -> LedgerWay {
    LedgerWay(start: start, steps: steps + [(true, .number(number), unit)])
  }

  private static let minutesOfAYear = LedgerWay(start: .minutesPerDay)
    .times(.workdays, .minutes).over(60, .hours)
  private static let removedInAYear = LedgerWay(start: .minutesRemoved)
    .times(.workdays, .minutes).over(60, .hours)
  private static let keptInAYear = LedgerWay(start: .keepingHours)
    .times(.workdays, .hours).over(5, .hours)
  private static let learntInAYear = LedgerWay(start: .onboardingHours).times(.joiners, .hours)
  private static let setUpInHours = LedgerWay(start: .setupHours).times(.peopleAffected, .hours)

  static let recurring = minutesOfAYear.over(.hoursPerDay, .days).times(.dayCost, .money)
    .times(.peopleAffected, .money).times(.avoidableShare, .money)
  static let gain = removedInAYear.over(.hoursPerDay, .days).times(.dayCost, .money)
    .times(.peopleAffected, .money)
  static let keeping = keptInAYear.over(.hoursPerDay, .days).times(.dayCost, .money)
  static let onboarding = learntInAYear.over(.hoursPerDay, .days).times(.dayCost, .money)
  static let setUp = setUpInHours.over(.hoursPerDay, .days).times(.dayCost, .money)
    .over(.lifetime, .money)

  static let recurringHours = minutesOfAYear.times(.peopleAffected, .hours)
    .times(.avoidableShare, .hours)
  static let gainHours = removedInAYear.times(.peopleAffected, .hours)
  static let keepingHours = keptInAYear
  static let onboardingHours = learntInAYear
  static let setUpHours = setUpInHours.over(.lifetime, .hours)

  static let build = LedgerWay(start: .buildCost).over(.lifetime, .money)
}

extension LedgerLine.Term {
  fileprivate var term: LedgerTerm {
    switch self {
    case .recurring: .recurring
    case .keeping: .keeping
    case .onboarding: .onboarding
    case .setUp: .setUp
    case .gain: .gain
    case .saving: .saving
    case .running: .running
    case .build: .build
    }
  }

  fileprivate var way: LedgerWay {
    switch self {
    case .recurring: .recurring
    case .keeping: .keeping
    case .onboarding: .onboarding
    case .setUp: .setUp
    case .gain: .gain
    case .saving: LedgerWay(start: .machineSaving)
    case .running: LedgerWay(start: .runningCost)
    case .build: .build
    }
  }

  fileprivate var wayInHours: LedgerWay {
    switch self {
    case .recurring: .recurringHours
    case .keeping: .keepingHours
    case .onboarding: .onboardingHours
    case .setUp: .setUpHours
    case .gain: .gainHours
    case .saving, .running, .build: way
    }
  }
}
