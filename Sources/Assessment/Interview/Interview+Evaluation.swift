import KnowledgeBase
import Quantities

extension Interview {
  /// What the model says of the answers so far; nil where the quantities contradict each other.
  public var evaluation: Evaluation? {
    guard let policy = catalog.policy else { return nil }
    return try? Evaluation(of: review, questionnaire: questionnaire, policy: policy)
  }

  /// Whether a question or a quantity that comes with one still waits for an answer.
  public var isAsking: Bool { path.questionSteps.contains(where: path.isPending) }

  /// Whether it is still to be asked what some group is relieved of.
  public var awaitsGain: Bool {
    let path = path
    return path.questionSteps.contains { step in
      guard case .quantity(let key) = step else { return false }
      return key.quantity == .minutesRemoved && path.isPending(step)
    }
  }

  /// How many minutes the current step takes, as the catalog estimates it.
  public var minutesOfStep: Double {
    switch step {
    case .question(let id): catalog.question(id)?.minutes ?? 0
    case .quantity, .saving, .keeper, .bearer: Self.minutesPerFigure
    default: 0
    }
  }

  /// To type what is known; ``Inquiry`` counts more, since a figure may have to be found out first.
  private static let minutesPerFigure = 0.4
}
