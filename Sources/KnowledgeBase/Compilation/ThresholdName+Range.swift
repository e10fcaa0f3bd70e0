extension ThresholdName {
  /// What a value must be for the rule that uses it to mean something.
  package enum Demand: Hashable, Sendable {
    /// A count of questions.
    case count
    /// A share or a probability.
    case share
    /// Any number from 0 up.
    case amount
  }

  /// What a value of this threshold must be.
  package var demand: Demand {
    switch self {
    case .adverseMajors, .cautionMajors, .cautionMinors: .count
    case .supportPrior: .amount
    case .lossLikely, .lossUnlikely, .supportStrong, .supportSome, .keepersShare,
      .populationWeight0, .populationWeight1, .populationWeight2, .populationWeight3,
      .populationWeight4:
      .share
    }
  }

  /// The value that a text gives, if it is one that this threshold may have.
  package func value(of text: String) -> Double? {
    guard FrontMatterForm.isDecimal(text), let value = Double(text) else { return nil }
    let isFit =
      switch demand {
      case .count: value >= 1 && value.rounded() == value
      case .share: (0...1).contains(value)
      case .amount: value >= 0
      }
    return isFit ? value : nil
  }
}
