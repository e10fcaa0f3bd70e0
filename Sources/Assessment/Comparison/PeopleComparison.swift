import KnowledgeBase

/// Two people's reviews of one proposal: where they differ, and which differences decide the verdict.
public struct PeopleComparison: Sendable {
  /// What one of them says.
  public let first: Evaluation

  /// What the other says.
  public let second: Evaluation

  /// All in which they differ.
  public let differences: ReviewDifferences

  /// What of the second's, put into the first's review, gives the second's verdict.
  public let there: Attribution

  /// What of the first's, put into the second's review, gives the first's verdict.
  public let back: Attribution

  /// Compares two evaluations against the same knowledge base.
  public init(_ first: Evaluation, _ second: Evaluation) {
    var there = AttributionSearch(from: first, to: second, countsContent: false)
    var back = AttributionSearch(from: second, to: first, countsContent: false)
    self.first = first
    self.second = second
    differences = ReviewDifferences(first, second)
    self.there = there.attribution()
    self.back = back.attribution()
  }

  /// The questions to which both know an answer and not the same, by level distance, then in order.
  public var disputed: [AnswerDifference] {
    let known = differences.answers.filter { $0.isOtherChoice && $0.levelDistance != nil }
    return known.enumerated().sorted { left, right in
      let distances = (left.element.levelDistance ?? 0, right.element.levelDistance ?? 0)
      return distances.0 == distances.1 ? left.offset < right.offset : distances.0 > distances.1
    }.map(\.element)
  }

  /// The questions to which one knows an answer and the other has none that counts, in order.
  public var oneSided: [AnswerDifference] {
    differences.answers.filter { difference in
      (difference.old.level == nil) != (difference.new.level == nil)
        && !difference.old.isSkipped && !difference.new.isSkipped
    }
  }

  /// The differences that decide the verdict, the one to talk about first in front.
  ///
  /// First those that decide alone, then by the share of the deciding sets, both ways, that they are in,
  /// then by level distance, then in their order.
  public var topics: [ReviewChange] {
    let places = Dictionary(
      there.changes.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let deciding = there.changes.filter {
      there.occurrences[$0] != nil || back.occurrences[$0] != nil
    }
    func key(_ change: ReviewChange) -> [Double] {
      let isAlone = there.isDecided(byAlone: change) || back.isDecided(byAlone: change)
      return [
        isAlone ? 0 : 1, -(there.share(of: change) + back.share(of: change)), -distance(change),
        Double(places[change] ?? 0),
      ]
    }
    return deciding.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  private func distance(_ change: ReviewChange) -> Double {
    guard case .answer(let id) = change else { return 0 }
    return Double(differences.answers.first { $0.question == id }?.levelDistance ?? 0)
  }
}

extension AnswerDifference.Side {
  /// Whether the question is not needed on this side.
  public var isSkipped: Bool {
    if case .skipped = state { true } else { false }
  }
}

extension Attribution {
  fileprivate func isDecided(byAlone change: ReviewChange) -> Bool {
    sets.first?.count == 1 && occurrences[change] != nil
  }

  /// The share of the sets that a change is in.
  fileprivate func share(of change: ReviewChange) -> Double {
    count == 0 ? 0 : Double(occurrences[change] ?? 0) / Double(count)
  }
}
