public import KnowledgeBase
import Quantities

/// Two designs side by side: what each is better at, and what each would need to be better.
public struct Alternatives: Sendable {
  /// One of two designs.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    case first, second
  }

  /// A respect in which two designs are compared; there is no sum of them.
  public enum Dimension: String, CaseIterable, Hashable, Sendable {
    /// The verdict, or what is still possible of it.
    case verdict

    /// What the answers say.
    case evidence

    /// The net value, money a year.
    case net

    /// What it saves on machines, money a year.
    case saving = "machine-saving"

    /// The worth of the time that people give, money a year.
    case toil

    /// The hours that people lose or win.
    case humanBalance = "human-balance"

    /// How many populations pay, gain nothing and were not asked.
    case externalised

    /// How many major answers are adverse, those that count together as one.
    case adverseMajors = "adverse-majors"

    /// How many anti-patterns are strongly supported.
    case strongFindings = "strong-findings"
  }

  /// Which design is better in one respect.
  public enum Preference: Hashable, Sendable {
    /// One of them is.
    case better(Side)

    /// They are the same.
    case same

    /// One of them is not known, or the currencies differ.
    case untold
  }

  /// One design.
  public let first: Evaluation

  /// The other.
  public let second: Evaluation

  /// What would give the first a better verdict.
  public let firstFlips: Flips

  /// What would give the second a better verdict.
  public let secondFlips: Flips

  /// Compares two evaluations against the same knowledge base.
  ///
  /// - Throws: ``Evaluation/Problem`` if the quantities are too large with the recurring work counted
  ///   the other way.
  public init(
    _ first: Evaluation, _ second: Evaluation, in catalog: Catalog
  ) throws(Evaluation.Problem) {
    self.first = first
    self.second = second
    firstFlips = try Flips(of: first, in: catalog)
    secondFlips = try Flips(of: second, in: catalog)
  }

  /// Which design is better in a respect; amounts are compared at their medians.
  public func preference(_ dimension: Dimension) -> Preference {
    switch dimension {
    case .verdict: rulings
    case .evidence: lower { $0.evidence.sole.map { Double($0.column) } }
    case .net: isOneCurrency ? lower { $0.ledger.net.map { -$0.median } } : .untold
    case .saving: isOneCurrency ? lower { $0.ledger.saving.map { -$0.median } } : .untold
    case .toil: isOneCurrency ? lower { $0.ledger.toil?.median } : .untold
    case .humanBalance: lower { $0.ledger.humanBalanceHours?.median }
    case .externalised: lower { Double($0.standings.count(where: \.isExternalised)) }
    case .adverseMajors: lower { Double($0.adverseMajors) }
    case .strongFindings: lower { Double($0.findings.count { $0.strength == .strong }) }
    }
  }

  /// Whether amounts of money can be compared.
  public var isOneCurrency: Bool { first.review.currency == second.review.currency }

  /// Whether the net values overlap where nine of ten cases lie, so that the better may be the worse.
  public var netValuesOverlap: Bool {
    guard isOneCurrency, let left = first.ledger.net, let right = second.ledger.net else {
      return false
    }
    return left != right && left.p5 <= right.p95 && right.p5 <= left.p95
  }

  private var rulings: Preference {
    let (left, right) = (first.ruling, second.ruling)
    guard left != right else { return left.verdict == nil ? .untold : .same }
    if left.atMost <= right.atLeast { return .better(.first) }
    return right.atMost <= left.atLeast ? .better(.second) : .untold
  }

  private func lower(_ figure: (Evaluation) -> Double?) -> Preference {
    guard let left = figure(first), let right = figure(second) else { return .untold }
    return left == right ? .same : .better(left < right ? .first : .second)
  }
}

extension Alternatives {
  /// The questions with adverse answers in one design and in the other.
  public struct AdverseQuestions: Hashable, Sendable {
    /// Only the first has an adverse answer, in the order of the questions.
    public let onlyFirst: [ArticleID]

    /// Only the second has one.
    public let onlySecond: [ArticleID]

    /// Both have one.
    public let both: [ArticleID]
  }

  /// The adverse answers that are counted, so without those to context questions.
  public var adverse: AdverseQuestions {
    let left = first.adverseQuestions
    let right = second.adverseQuestions
    return AdverseQuestions(
      onlyFirst: left.filter { !right.contains($0) },
      onlySecond: right.filter { !left.contains($0) }, both: left.filter(right.contains))
  }
}

extension Evaluation {
  /// The questions that are counted and have an answer at level 3 or 4, in order.
  fileprivate var adverseQuestions: [ArticleID] { adverse.map(\.id) }

  /// How many majors are adverse, those of a group as one.
  fileprivate var adverseMajors: Int {
    let groups = adverse.map { question in
      policy.together.first { $0.contains(question.id) }
    }
    let single = zip(adverse, groups).count { $0.questionClass == .major && $1 == nil }
    return single + Set(groups.compactMap(\.self)).count
  }

  private var adverse: [Question] {
    zip(questions, states).filter { question, state in
      guard case .answered(let option) = state else { return false }
      return question.questionClass != .context && option.level >= TallyRules.adverseLevel
    }.map(\.0)
  }
}

extension Set {
  /// The only member; nil if there are more or none.
  fileprivate var sole: Element? { count == 1 ? first : nil }
}
