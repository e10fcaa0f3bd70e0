import Assessment
public import KnowledgeBase
public import Quantities

/// A claim of a review that can be followed back to its sources.
public enum TraceSubject: Hashable, Sendable {
  /// A number of the report.
  public enum Number: String, CaseIterable, Hashable, Sendable {
    case toil, gain, net, loss, leverage, balance
    case breakEven = "break-even"
    case score, saving
    case running = "running-cost"
    case build = "build-cost"
    case years = "three-years"
    case opportunity, coverage, flips

    /// Whether it can be asked for one population.
    public var isPerPopulation: Bool {
      switch self {
      case .toil, .gain, .balance, .breakEven: true
      default: false
      }
    }
  }

  /// What the review says in all.
  case verdict

  /// An anti-pattern, found or not.
  case finding(ArticleID)

  /// A number of the whole.
  case number(Number)

  /// A number of one population, by its id.
  case share(Number, population: String)

  /// A question and its answer.
  case question(ArticleID)

  /// A quantity, of one population or of all that have it.
  case quantity(QuantityID, population: String?)

  /// A threshold of the policy.
  case threshold(ThresholdName)

  /// A gate of the policy, by its id.
  case gate(String)

  /// The words that ask for it.
  public var name: String {
    switch self {
    case .verdict: "verdict"
    case .finding(let id), .question(let id): id.rawValue
    case .number(let number): number.rawValue
    case .share(let number, let population): "\(number.rawValue):\(population)"
    case .quantity(let id, let population): id.rawValue + (population.map { ":\($0)" } ?? "")
    case .threshold(let name): name.rawValue
    case .gate(let id): id
    }
  }

  /// Everything that can be asked of an evaluation, in the order in which it is explained.
  static func all(_ evaluation: Evaluation, _ catalog: Catalog) -> [TraceSubject] {
    let populations = evaluation.review.populations.map(\.id)
    let shares = Number.allCases.filter(\.isPerPopulation).flatMap { number in
      populations.map { TraceSubject.share(number, population: $0) }
    }
    let numbered = Set(Number.allCases.map(\.rawValue))
    let quantities = QuantityID.allCases.filter { !numbered.contains($0.rawValue) }
    let ofPopulations = quantities.filter { $0.scope == .population }.flatMap { quantity in
      populations.map { TraceSubject.quantity(quantity, population: $0) }
    }
    let patterns = catalog.articles.filter { $0.kind == .antipattern }.map(\.id)
    let found = evaluation.findings.map(\.id)
    return [.verdict] + Number.allCases.map(TraceSubject.number) + shares
      + (found + patterns.filter { !found.contains($0) }).map(TraceSubject.finding)
      + evaluation.questions.map { .question($0.id) }
      + quantities.map { .quantity($0, population: nil) } + ofPopulations
      + evaluation.policy.gates.map { .gate($0.id) } + ThresholdName.allCases.map { .threshold($0) }
  }
}
