import Assessment
import KnowledgeBase
import Quantities
import TestSupport
import Testing

/// The model on situations whose verdict is known.
struct ReferenceCaseTests {
  @Test func findsAllCases() {
    #expect(ReferenceCase.all.count == 14)
  }

  @Test(arguments: ReferenceCase.all)
  func givesTheVerdictOfACarefulArchitect(_ given: ReferenceCase) async throws {
    let evaluation = try Evaluation(of: given.review, in: try await ShippedCatalog.catalog)
    if let verdict = given.verdict {
      #expect(evaluation.ruling.verdict == verdict)
      #expect(evaluation.ruling.atLeast == verdict)
    }
    if let atLeast = given.atLeast {
      #expect(evaluation.ruling.verdict == nil)
      #expect(evaluation.ruling.atLeast == atLeast)
    }
    if let first = given.first {
      #expect(evaluation.findings.first?.id.rawValue == first)
      #expect(evaluation.findings.first?.strength == .strong)
    }
    #expect(evaluation.missing.map(\.id) == [])
  }

  @Test func flagsTheRunnerFleetsToilAsExternalised() async throws {
    for given in ReferenceCase.all where given.id == "runner-fleet" {
      let evaluation = try Evaluation(of: given.review, in: try await ShippedCatalog.catalog)
      #expect(evaluation.standings.map(\.isExternalised) == [true])
      #expect(evaluation.gates == ["scaled-toil"])
    }
  }

  @Test func proceedsWithTheBestAnswersAndNoNumber() async throws {
    let review = try await uniform { options in options.min { $0.level < $1.level } }
    let evaluation = try Evaluation(of: review, in: try await ShippedCatalog.catalog)
    #expect(evaluation.ruling.verdict == .proceed)
    #expect(evaluation.toilScore.low == 0)
    #expect(evaluation.toilScore.high == 0)
  }

  @Test func asksForReworkWithTheWorstAnswersAndNoNumber() async throws {
    let review = try await uniform { options in options.max { $0.level < $1.level } }
    let evaluation = try Evaluation(of: review, in: try await ShippedCatalog.catalog)
    #expect(evaluation.ruling.atLeast == .rework)
    #expect(evaluation.toilScore.low == 100)
    #expect(evaluation.toilScore.high == 100)
  }

  @Test func stopsTheWorstAnswersOnceTheNumbersShowALoss() async throws {
    var review = try await uniform { options in options.max { $0.level < $1.level } }
    review.populations = [
      Population(
        id: "developers", title: "Developers", asked: .no,
        quantities: try Self.given([
          (.peopleAffected, "300"), (.minutesPerDay, "9.6"), (.dayCost, "560"),
        ]))
    ]
    review.quantities = try Self.given([(.machineSaving, "200000")])
    let evaluation = try Evaluation(of: review, in: try await ShippedCatalog.catalog)
    #expect(evaluation.ruling.verdict == .stop)
  }

  private static func given(_ pairs: [(QuantityID, String)]) throws -> [QuantityID: GivenQuantity] {
    Dictionary(
      uniqueKeysWithValues: try pairs.map {
        ($0, GivenQuantity(.known(try QuantityEntry.parse($1, for: $0))))
      })
  }

  private func uniform(_ pick: ([Option]) -> Option?) async throws -> Review {
    let catalog = try await ShippedCatalog.catalog
    let answers = catalog.questions.compactMap { question in
      pick(question.options).map { (question.id, Answer(.option($0.key))) }
    }
    return Review(title: "All alike", answers: Dictionary(uniqueKeysWithValues: answers))
  }
}
