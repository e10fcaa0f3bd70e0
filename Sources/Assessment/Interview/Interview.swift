public import KnowledgeBase

/// An interview as a state machine: what to ask now, and what follows from each response.
///
/// Pure: a frozen catalog and a review in, a review out; no terminal, no file, no date. Responses are
/// recorded, and replaying them on the same review gives the same interview again, so a second front
/// end needs nothing but this.
///
/// ```
/// title ─▶ proposal ─▶ groups ─▶ questions, each with its quantities ─▶ the rest ─▶ check ─▶ done
///                         ▲                     ▲                          │           │
///                         └─────────────────────┴──────── change ──────────┴───────────┘
/// ```
///
/// After every response the first step that is still pending comes next, whatever step was answered.
/// `back` goes to the step shown before; the answer found there is offered again.
public struct Interview: Sendable {
  /// The knowledge base that asks; it does not change while an interview runs.
  public let catalog: Catalog

  /// The review as it was when the interview began or went on.
  public let beginning: Review

  /// The review with all responses so far.
  public internal(set) var review: Review

  /// What is asked now.
  public internal(set) var step: Step

  /// Every response that was accepted, in order.
  public private(set) var responses: [Response] = []

  /// Whether what could change the verdict soonest is asked first, or the catalog's order holds.
  public internal(set) var order: Inquiry.Order

  let questionnaire: Questionnaire
  var memory: Memory

  /// Begins or resumes an interview at the first step that is pending.
  ///
  /// - Parameters:
  ///   - review: what was answered so far.
  ///   - catalog: the knowledge base that asks.
  ///   - order: in which order the questions are asked.
  public init(_ review: Review, in catalog: Catalog, order: Inquiry.Order = .inOrder) {
    let review = review.withPresentIDs(in: catalog)
    self.catalog = catalog
    self.order = order
    self.beginning = review
    self.review = review
    self.step = .title
    self.questionnaire = Questionnaire(catalog)
    self.memory = Memory()
    resume()
  }

  /// Repeats recorded responses on a review.
  ///
  /// - Throws: the first refusal; responses that were accepted once are accepted again.
  public static func replaying(
    _ responses: [Response], on review: Review, in catalog: Catalog,
    order: Inquiry.Order = .inOrder
  ) throws(Refusal) -> Interview {
    var interview = Interview(review, in: catalog, order: order)
    for response in responses { try interview.respond(response) }
    return interview
  }

  /// Takes one response to the current step and moves on.
  ///
  /// - Returns: how the path changed, if it did.
  /// - Throws: why the response does not fit here; nothing has changed then.
  @discardableResult
  public mutating func respond(_ response: Response) throws(Refusal) -> Replanning? {
    var next = self
    try next.apply(response)
    if next.review != review { next.review.content = catalog.fingerprint }
    next.numberCurrentQuestion()
    next.responses.append(response)
    let replanning = Replanning(from: self, to: next)
    self = next
    return replanning
  }

  private mutating func apply(_ response: Response) throws(Refusal) {
    switch response {
    case .back: try goBack()
    case .note(let text): try annotate(note: text)
    case .evidence(let grade, let seen): try annotate(grade: grade, evidence: seen)
    case .change(let target): try change(target)
    default:
      let answered = try answer(with: response)
      moveOn(from: answered, to: nextPending(after: answered))
    }
  }
}

extension Interview: Equatable {
  /// Whether two interviews stand at the same step with the same review and the same way back.
  public static func == (left: Interview, right: Interview) -> Bool {
    left.catalog.fingerprint == right.catalog.fingerprint && left.review == right.review
      && left.step == right.step && left.memory == right.memory
  }
}
