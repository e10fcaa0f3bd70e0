@testable import Assessment
@testable import KnowledgeBase

/// Every set of changes of one review, tried one by one.
struct BruteFlips {
  struct Change: Hashable {
    let question: ArticleID
    let to: String

    init(question: ArticleID, to: String) {
      self.question = question
      self.to = to
    }

    init(_ change: AnswerChange) {
      self.init(question: change.question, to: change.to)
    }
  }

  private let evaluation: Evaluation
  private let brute: BruteForce
  /// No answer enters the ledger but for whether anything recurs.
  private let bands: BruteForce.Bands
  private let printed: Set<Verdict>

  init(_ evaluation: Evaluation, _ brute: BruteForce) throws {
    self.evaluation = evaluation
    self.brute = brute
    self.bands = try brute.bands(evaluation.review)
    self.printed = brute.verdicts(of: evaluation.review, bands)
  }

  func verdicts(after changes: [Change]) -> Set<Verdict> {
    var review = evaluation.review
    for change in changes { review.answers[change.question] = Answer(.option(change.to)) }
    return brute.verdicts(of: review, bands)
  }

  /// A milder verdict than the mildest so far; for PROCEED, any other than that.
  func isReached(after changes: [Change]) -> Bool {
    let verdicts = verdicts(after: changes)
    if printed == [.proceed] { return verdicts != [.proceed] }
    guard let milder = verdicts.min(), let mildest = printed.min() else { return false }
    return milder < mildest
  }

  /// All sets of the smallest size that does, in the order in which they are advised.
  func smallestSets(upTo limit: Int) -> [[Change]] {
    for size in 1...limit {
      let reaching = sets(of: size).filter { isReached(after: $0) }
      if !reaching.isEmpty {
        return reaching.filter { set in !reaching.contains { isNearer($0, than: set) } }
          .sorted { key($0).lexicographicallyPrecedes(key($1)) }
      }
    }
    return []
  }

  private func sets(of size: Int) -> [[Change]] {
    let choices = brute.questions.map(choices)
    var sets: [[Change]] = [[]]
    for choice in choices {
      sets += sets.filter { $0.count < size }.flatMap { set in choice.map { set + [$0] } }
    }
    return sets.filter { $0.count == size }
  }

  /// The options that are better than the one given, or worse for PROCEED.
  private func choices(_ question: Question) -> [Change] {
    guard question.change != .fixed, let given = level(question), !isSuspect(question) else {
      return []
    }
    return question.options.filter { printed == [.proceed] ? $0.level > given : $0.level < given }
      .map { Change(question: question.id, to: $0.key) }
  }

  private func isSuspect(_ question: Question) -> Bool {
    brute.isSuspect(question, in: evaluation.review)
  }

  private func level(_ question: Question) -> Int? {
    guard case .option(let key)? = evaluation.review.answers[question.id]?.choice else {
      return nil
    }
    return question.option(key)?.level
  }

  /// Whether a set for the same questions changes no answer more and one less, or the same by an earlier option.
  private func isNearer(_ left: [Change], than right: [Change]) -> Bool {
    guard left.map(\.question) == right.map(\.question) else { return false }
    let steps = zip(left, right).map { step($0) - step($1) }
    guard steps.allSatisfy({ $0 <= 0 }) else { return false }
    return steps.contains { $0 < 0 } || key(left).lexicographicallyPrecedes(key(right))
  }

  private func step(_ change: Change) -> Int {
    guard let question = question(change), let to = question.option(change.to)?.level else {
      return 0
    }
    return abs(to - (level(question) ?? 0))
  }

  private func question(_ change: Change) -> Question? {
    brute.questions.first { $0.id == change.question }
  }

  private func key(_ set: [Change]) -> [Int] {
    let questions = set.compactMap(question)
    let options = zip(questions, set).map { question, change in
      question.options.firstIndex { $0.key == change.to } ?? 0
    }
    let levels = zip(questions, options).reduce(0) { $0 + $1.0.options[$1.1].level }
    let places = questions.map { question in
      brute.questions.firstIndex { $0.id == question.id } ?? 0
    }
    return [
      questions.count { $0.change == .costly },
      printed == [.proceed] ? levels : -levels,
    ] + places + options
  }
}
