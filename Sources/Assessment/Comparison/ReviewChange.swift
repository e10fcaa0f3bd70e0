public import KnowledgeBase
public import Quantities

/// One thing that two reviews say differently and on which a verdict can hang.
///
/// Notes, grades, who was asked and who is named as paying are compared as well, but no verdict depends
/// on them.
public enum ReviewChange: Hashable, Sendable {
  /// Questions have changed since the old review answered them, so that these answers count as open.
  case content

  /// The answer to a question.
  case answer(ArticleID)

  /// A population that is new, that is gone, with all its quantities, or that has another role.
  case population(String)

  /// A quantity of a population that both reviews have, or of the proposal as a whole.
  case quantity(QuantityKey)

  /// All populations and quantities at once, where the two reviews count in different currencies.
  case figures

  /// The seed of the samples.
  case seed

  /// Whether it changes the money and no answer.
  public var isFigure: Bool {
    switch self {
    case .content, .answer: false
    case .population, .quantity, .figures, .seed: true
    }
  }
}
