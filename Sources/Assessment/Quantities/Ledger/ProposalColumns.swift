/// The ledger's sums over all populations, in money a year; `nil` where an input is missing.
struct ProposalColumns {
  let populations: [PopulationColumns]
  let saving: LedgerColumn?
  let running: LedgerColumn?
  let build: LedgerColumn?
  /// T.
  let toil: LedgerColumn?
  /// A.
  let gain: LedgerColumn?
  /// V = S + A − R − B/L − T.
  let net: LedgerColumn?
  /// S − V = T + R + B/L − A, the saving at which nothing is won or lost; it does not depend on S.
  let savingNeeded: LedgerColumn?
}

extension LedgerColumns {
  /// Adds everything up.
  func proposal() throws(LedgerProblem) -> ProposalColumns {
    let populations = try resolved.given.populations.map { (population) throws(LedgerProblem) in
      do { return try money(of: population.id) } catch {
        throw .overflow(population: population.id)
      }
    }
    do { return try proposal(of: populations) } catch { throw .overflow(population: nil) }
  }

  private func proposal(
    of populations: [PopulationColumns]
  ) throws(ArithmeticOverflow) -> ProposalColumns {
    // Without a population nobody has said what is asked, unless nothing recurs.
    let isUntold = populations.isEmpty && !resolved.given.recurringIsZero
    let toil: LedgerColumn? = isUntold ? nil : try .sum(populations.map(\.toil))
    let gain: LedgerColumn? = isUntold ? nil : try .sum(populations.map(\.gain))
    let saving = try value(of: .saving)
    let running = try value(of: .running)
    let build = try value(of: .build)

    var needed: LedgerColumn?
    var net: LedgerColumn?
    if let cost = try LedgerColumn.sum([toil, running, build]), let gain {
      let difference = try cost - gain
      needed = difference
      if let saving { net = try saving - difference }
    }
    return ProposalColumns(
      populations: populations, saving: saving, running: running, build: build, toil: toil,
      gain: gain, net: net, savingNeeded: needed)
  }
}
