import KnowledgeBase
import Quantities

/// What hangs on each quantity of a review.
///
/// Inputs are independent, as in the ledger. Workdays and hours per day have no row: they say how the
/// others are counted. A quantity on which V does not depend has none either.
public struct Stakes: Sendable {
  /// Populations first, in table order; empty where the net value is not known.
  public let quantities: [QuantityStake]

  /// V with every input at its median, in closed form; nil where an input is missing.
  public let netAtMedians: Double?

  /// The greatest swing first: a tornado.
  ///
  /// Points, which do not swing, are left out.
  public var tornado: [QuantityStake] {
    ranked(by: \.swing)
  }

  /// The greatest expected value of perfect information first, without those worth nothing.
  public var worthKnowing: [QuantityStake] {
    ranked(by: \.expectedValue)
  }

  /// Computes all rows for an evaluated review.
  ///
  /// - Throws: what the ledger cannot compute.
  public init(of evaluation: Evaluation) throws(Evaluation.Problem) {
    let questionnaire = Questionnaire(evaluation.questions)
    let reach = AnswerReach(
      Completions(questionnaire, evaluation.review),
      TallyRules(questionnaire, evaluation.policy)
    ).all
    let pair = try LedgerPair(evaluation, reach)
    do {
      let study = StakeStudy(
        pair, BandReading(reach: reach, table: evaluation.policy.verdicts),
        usual: evaluation.ruling.verdicts)
      netAtMedians = try study.recurring.atMedians.proposal().net?.first
      quantities = try study.rows()
    } catch {
      throw .ledger(error)
    }
  }

  /// Greatest first, equal ones in table order.
  private func ranked(by path: KeyPath<QuantityStake, Double>) -> [QuantityStake] {
    quantities.enumerated()
      .filter { $0.element[keyPath: path] > 0 }
      .sorted { left, right in
        let (first, second) = (left.element[keyPath: path], right.element[keyPath: path])
        return first != second ? first > second : left.offset < right.offset
      }
      .map(\.element)
  }
}
