import Quantities

/// The money of a review, either with its recurring work or as if nothing recurred.
struct MoneyCase {
  private let columns: LedgerColumns
  private let net: LedgerColumn?

  /// What the money says.
  let band: Band

  /// The inputs without which the band cannot be told; none where it is told all the same.
  let missing: [MissingInput]

  /// Adds up columns that were sampled before.
  init(_ columns: LedgerColumns) throws(LedgerProblem) {
    self.columns = columns
    let sums = try columns.proposal()
    net = sums.net
    let reason: BandReason
    do { (band, reason) = try columns.band(of: sums) } catch { throw .overflow(population: nil) }
    missing = reason == .missingInput ? columns.missing() : []
  }

  /// The bands if one quantity were known to be at each of some ends, all other samples as they were.
  func bands(
    fixing key: QuantityKey, at ends: [QuantityEntry]
  ) throws(LedgerProblem) -> [Band] {
    guard columns.usesMoney(of: key) else { return ends.map { _ in band } }
    do {
      let line = try columns.line(in: key, through: net)
      let example = columns.inputs.mapValues(\.example)
      var bands: [Band] = []
      for end in ends {
        var given = columns.resolved.given
        given[key] = .known(end)
        let resolved = try ResolvedInputs(given)
        guard let value = resolved.estimates[key]?.point else {
          // Typed in a unit that hangs on something unknown, so that no net value is known either.
          bands.append(band)
          continue
        }
        let changed = LedgerColumns(resolved: resolved, inputs: example)
        bands.append(try changed.band(fixing: key, at: value, line, of: given.samples))
      }
      return bands
    } catch let problem as LedgerProblem {
      throw problem
    } catch {
      throw .overflow(population: key.population)
    }
  }
}

extension LedgerColumns {
  /// Whether an input enters a term of the net value that no other factor makes zero.
  fileprivate func usesMoney(of key: QuantityKey) -> Bool {
    (key.population == nil ? LedgerTerm.ofProposal : LedgerTerm.ofPopulation).contains { term in
      term.factors.contains(key.quantity)
        && !term.factors.contains {
          $0 != key.quantity && input($0, of: key.population)?.isKnownZero ?? false
        }
    }
  }

  /// The band with one input fixed, by columns of one sample each.
  ///
  /// These tell what is exactly zero, missing, or exact altogether; where figures remain that are
  /// none of these, the line counts their losses.
  fileprivate func band(
    fixing key: QuantityKey, at value: Rational, _ line: MoneyLine?, of samples: Int
  ) throws -> Band {
    var changed = self
    changed.inputs[key] = .exact(value)
    let sums: ProposalColumns
    do { sums = try changed.proposal() } catch {
      // An end is a sampled figure, and may enter as one where it is too fine to be exact.
      changed.inputs[key] = .samples([value.double])
      sums = try changed.proposal()
    }
    guard let net = sums.net else { return try changed.band(of: sums, losses: nil).0 }
    let losses =
      net.exact == nil
      ? line?.countBelowZero(at: value.double) : net.countBelowZero(of: samples)
    return try changed.band(of: sums, losses: losses).0
  }
}

extension LedgerColumn {
  /// A column of one sample that is known as exactly as this one.
  fileprivate var example: LedgerColumn {
    switch self {
    case .exact: self
    case .samples: .samples([first])
    }
  }
}
