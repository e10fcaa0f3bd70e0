import Assessment
import KnowledgeBase
import Quantities
import Report

/// Does once, beside the first prompts, what every answer does, so that the first one is not slow.
///
/// Tables are made and code is loaded when they are used first; here they are while somebody reads. Nothing
/// is kept but what all later answers share.
enum WarmingUp {
  /// Begins beside the prompt that is shown, at a priority below everything that waits for a key.
  ///
  /// - Parameter interview: with the catalog and the order of the one that is held; it is not touched.
  static func begin(for interview: Interview) {
    let catalog = interview.catalog
    let (order, scope) = (interview.order, interview.review.scope)
    Task.detached(priority: .background) {
      // The prompt comes first.
      try? await Task.sleep(for: .milliseconds(20))
      answer(in: catalog, order, scope)
    }
  }

  /// Answers a review of no one's as far as the figures.
  ///
  /// - Returns: how many answers were taken.
  @discardableResult
  static func answer(
    in catalog: Catalog, _ order: Inquiry.Order, _ scope: Review.Scope
  ) -> Int {
    var interview = Interview(Review(title: "Warming up", scope: scope), in: catalog, order: order)
    var count = 0
    for _ in 0..<mostSteps {
      guard let response = response(to: interview) else { break }
      do { try interview.respond(response) } catch { break }
      guard interview.answeredCount > 0 else { continue }
      count += 1
      _ = InterviewPrompt(for: interview, suggestedTitle: nil)
      _ = InterviewRemarks.standing(of: interview)
      if count == mostAnswers { break }
    }
    return count
  }

  /// Title, proposal and one group take five steps.
  private static let mostSteps = 12

  /// The second answer finds all that the first one made.
  private static let mostAnswers = 3

  private static func response(to interview: Interview) -> Interview.Response? {
    switch interview.step {
    case .title: .title("Warming up")
    case .proposal: .keep
    case .groups(let role): .groups(role == .affected ? ["Everybody"] : [])
    case .asked: .asked(.no)
    case .question(let id):
      interview.catalog.question(id)?.options.last.map { .choose(.option($0.key)) }
    case .quantity(let key):
      (try? QuantityEntry.parse("1..2", for: key.quantity)).map { .amount($0) } ?? .amountUnknown
    default: nil
    }
  }
}
