extension QuantityID {
  /// The letter that stands for the quantity in formulas.
  public var symbol: String { row.symbol }

  /// Whether it is told for each population or once for the proposal.
  public var scope: QuantityScope {
    switch self {
    case .machineSaving, .buildCost, .lifetime, .runningCost: .proposal
    default: .population
    }
  }

  /// The forms in which it may be given; a point is always one of them.
  public var accepts: Set<Form> { row.accepts }

  /// What holds where nothing is given, in the quantity's own unit.
  ///
  /// `nil` for people-affected, minutes-per-day, day-cost and machine-saving, which must be told. The
  /// minutes of a population that only gains or keeps are 0 all the same: see ``PopulationRole``.
  public var defaultValue: Rational? { row.defaultValue }

  /// Whether it is a time per person and workday: minutes-per-day and minutes-removed.
  public var isTime: Bool { dimension == .minutes }

  /// What kind of thing the number counts.
  var dimension: QuantityDimension { row.dimension }

  /// The least value that makes sense, in the quantity's own unit; `nil` if there is none.
  package var minimum: Rational? {
    switch self {
    case .machineSaving: nil
    case .headcountGrowth: -1
    case .opportunityFactor: 1
    default: 0
    }
  }

  /// The greatest value that makes sense, in the quantity's own unit; `nil` if there is none.
  package var maximum: Rational? {
    switch self {
    case .avoidableShare: 1
    case .hoursPerDay: 24
    case .workdays: 366
    default: nil
    }
  }

  /// Whether zero is refused, because the model divides by it.
  var isDivisor: Bool { self == .workdays || self == .hoursPerDay || self == .lifetime }

  /// Whether a value below zero is an ordinary answer.
  var mayBeNegative: Bool { self == .machineSaving || self == .headcountGrowth }

  private struct Row {
    let symbol: String
    let dimension: QuantityDimension
    let accepts: Set<Form>
    let defaultValue: Rational?

    init(
      _ symbol: String, _ dimension: QuantityDimension, _ accepts: Set<Form>,
      default defaultValue: Rational? = nil
    ) {
      self.symbol = symbol
      self.dimension = dimension
      self.accepts = accepts
      self.defaultValue = defaultValue
    }
  }

  private var row: Row { QuantityID.rows[place] }

  /// The rows in the order of ``place``, made once: sets of forms cost more than all that is done with them.
  private static let rows = allCases.map(\.writtenRow)

  /// Where a range is accepted, three numbers are too: they are the way out for a low end of zero.
  private var writtenRow: Row {
    let bounded: Set<Form> = [.point, .pert]
    let open: Set<Form> = [.point, .range, .pert]
    return switch self {
    case .peopleAffected: Row("N", .people, bounded)
    case .minutesPerDay: Row("m", .minutes, open.union([.share]))
    case .minutesRemoved: Row("a", .minutes, open.union([.share]), default: 0)
    case .workdays: Row("D", .days, [.point], default: 250)
    case .hoursPerDay: Row("H", .hours, [.point], default: 8)
    case .dayCost: Row("C", .money, bounded)
    case .avoidableShare: Row("k", .fraction, bounded.union([.share]), default: 1)
    case .setupHours: Row("u", .hours, open, default: 0)
    case .joiners: Row("J", .people, [.point], default: 0)
    case .onboardingHours: Row("o", .hours, open, default: 0)
    case .keepingHours: Row("s", .hours, open, default: 0)
    case .headcountGrowth: Row("r", .fraction, bounded.union([.share]), default: 0)
    case .opportunityFactor: Row("w", .factor, [.point], default: 1)
    case .machineSaving: Row("S", .money, open)
    case .buildCost: Row("B", .money, bounded, default: 0)
    case .lifetime: Row("L", .years, [.point], default: 3)
    case .runningCost: Row("R", .money, open, default: 0)
    }
  }
}

/// What kind of thing the number of a quantity counts.
enum QuantityDimension: Hashable, Sendable {
  case people, minutes, hours, days, years, money, fraction, factor
}
