import Assessment
import KnowledgeBase
import TestSupport
import Testing

/// Flips of situations that are known.
struct FlipsTests {
  @Test func findsWhatWouldBetterTheVerdict() async throws {
    let flips = try await Self.flips("tuner")
    #expect(flips.aim == .better)
    let changes = flips.sets.map { $0.changes.map { "\($0.question) \($0.from) \($0.to)" } }
    #expect(
      changes == [
        ["optimisation-level job-or-person team"], ["individual-leverage one-person any-of-team"],
        ["recurring-work weekly setup-only"], ["frequency weekly once"],
      ])
    #expect(flips.sets.allSatisfy { $0.ruling.verdict == .guards })
    #expect(flips.sets.flatMap(\.changes).map(\.change) == [.free, .costly, .costly, .costly])
    #expect(flips.count == 4)
  }

  @Test func namesTheRemediesAndWhatTheyWorsen() async throws {
    let catalog = try await ShippedCatalog.catalog
    let flips = try await Self.flips("tuner")
    let change = try #require(flips.sets.first?.changes.first)
    let option = try #require(catalog.question(change.question)?.option(change.from))
    let spoken = option.evidence.filter { $0.direction == .for }.map(\.antipattern)
    #expect(!change.remedies.isEmpty)
    for remedy in change.remedies {
      #expect(catalog.article(remedy.id)?.kind == .remedy)
      #expect(!remedy.antipatterns.isEmpty && !remedy.worsens.isEmpty)
      for antipattern in remedy.antipatterns {
        #expect(spoken.contains(antipattern))
        let relations = catalog.relations(from: antipattern)
        #expect(relations.contains { $0.kind == .remediedBy && $0.targetID == remedy.id })
      }
    }
  }

  @Test func saysWhatWouldBreakProceed() async throws {
    let flips = try await Self.flips("spot-runners")
    #expect(flips.aim == .broken)
    #expect(flips.sets.allSatisfy { $0.changes.count == 1 && $0.ruling.verdicts != [.proceed] })
    #expect(flips.sets.flatMap(\.changes).allSatisfy { $0.remedies.isEmpty })
    let first = try #require(flips.sets.first?.changes.first)
    #expect(first.question == "desire-path-check" && first.to == "shortcut")
  }

  @Test func findsNoneWhereNothingIsAnswered() async throws {
    let catalog = try await ShippedCatalog.catalog
    let flips = try Flips(of: Evaluation(of: Review(title: ""), in: catalog), in: catalog)
    #expect(flips.sets.isEmpty && flips.count == 0)
  }

  private static func flips(_ id: String) async throws -> Flips {
    let catalog = try await ShippedCatalog.catalog
    let given = try #require(ReferenceCase.all.first { $0.id == id })
    return try Flips(of: Evaluation(of: given.review, in: catalog), in: catalog)
  }
}
