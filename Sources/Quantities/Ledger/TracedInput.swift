/// One input of a ledger: what was typed, what it became, and where it came from.
public struct TracedInput: Hashable, Sendable {
  /// Where the value comes from.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    /// Typed by somebody.
    case given
    /// Nothing was typed, so the model's default holds.
    case byDefault
    /// The answers say that nothing recurs, so that what was typed does not count.
    case nothingRecurs
    /// Declared not known.
    case unknown
    /// Not told yet.
    case open
    /// Typed in a unit that hangs on workdays or hours that are not known.
    case unitNotKnown
  }

  /// Which input it is.
  public let key: QuantityKey
  /// Where the value comes from.
  public let origin: Origin
  /// What was typed.
  public let entry: QuantityEntry?
  /// The value in the model's own unit; `nil` where there is none.
  public let estimate: Estimate?

  /// The value at its median.
  public var middle: MiddleValue? { estimate.map(MiddleValue.init) }

  /// What the value is taken to be between its ends; `nil` for a point and where there is none.
  public var shape: Shape? { estimate.flatMap(Distribution.init).map(Shape.init) }

  /// The form of a distribution.
  public enum Shape: String, CaseIterable, Hashable, Sendable {
    case lognormal
    case mirroredLognormal = "mirrored lognormal"
    case normal
    case pert = "PERT"

    init(_ distribution: Distribution) {
      switch distribution {
      case .lognormal: self = .lognormal
      case .mirrored: self = .mirroredLognormal
      case .normal: self = .normal
      case .pert: self = .pert
      }
    }
  }
}

extension Ledger {
  /// How many samples each sampled sum has.
  public var samples: Int { sampled.samples }

  /// The seed of the samples.
  public var seed: UInt64 { sampled.columns.resolved.given.seed }

  /// An input with where it came from; the proposal's own are the same for every population.
  public func input(_ quantity: QuantityID, of population: String?) -> TracedInput {
    let resolved = sampled.columns.resolved
    let key = QuantityKey(quantity, population: quantity.scope == .proposal ? nil : population)
    let entry = resolved.given[key]?.entry
    let isCleared =
      resolved.given.recurringIsZero && quantity == .minutesPerDay && key.population != nil
    let origin: TracedInput.Origin =
      switch resolved.gaps[key] {
      case _ where isCleared: .nothingRecurs
      case .open: .open
      case .unknown: .unknown
      case nil where resolved.estimates[key] == nil: .unitNotKnown
      case nil: entry == nil ? .byDefault : .given
      }
    return TracedInput(
      key: key, origin: origin, entry: entry, estimate: resolved.estimates[key])
  }
}
