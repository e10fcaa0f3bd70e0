/// The ledger's sums over all populations, in money a year; `nil` where an input is missing.
package struct ProposalColumns {
  let populations: [PopulationColumns]
  let saving: LedgerColumn?
  package let running: LedgerColumn?
  /// B/L.
  let build: LedgerColumn?
  /// T.
  package let toil: LedgerColumn?
  /// A.
  let gain: LedgerColumn?
  /// V = S + A − R − B/L − T.
  package let net: LedgerColumn?
}

extension LedgerColumns {
  /// Adds everything up.
  package func proposal() throws(LedgerProblem) -> ProposalColumns {
    let populations = try resolved.given.populations.map { (population) throws(LedgerProblem) in
      do { return try money(of: population.id) } catch {
        throw .overflow(population: population.id)
      }
    }
    do { return try proposal(of: populations) } catch { throw .overflow(population: nil) }
  }

  /// Adds up populations that were added up before, and the proposal's own terms.
  func proposal(
    of populations: [PopulationColumns]
  ) throws(ArithmeticOverflow) -> ProposalColumns {
    // Without a population nobody has said what is asked, unless nothing recurs.
    let isUntold = populations.isEmpty && !resolved.given.recurringIsZero
    let toil: LedgerColumn? = isUntold ? nil : try .sum(populations.map(\.toil))
    let gain: LedgerColumn? = isUntold ? nil : try .sum(populations.map(\.gain))
    let saving = try value(of: .saving)
    let running = try value(of: .running)
    let build = try value(of: .build)
    return ProposalColumns(
      populations: populations, saving: saving, running: running, build: build, toil: toil,
      gain: gain, net: try .sum([saving, gain], less: [running, build, toil]))
  }
}
