public import Quantities

extension Interview {
  /// Why a response does not fit; front ends make the sentences.
  public enum Refusal: Error, Hashable, Sendable {
    /// Nothing was shown before this step.
    case nothingBefore

    /// The step takes no such response.
    case notHere

    /// There is no answer and no default that could be kept.
    case nothingToKeep

    /// The question changed since it was answered, so its old answer has to be chosen again.
    case changedSince

    /// The text is empty.
    case empty

    /// That a question does not apply needs a note that says why.
    case needsNote

    /// The question has no such option.
    case noOption(String)

    /// A group of this name stands in the review already.
    case groupExists(String)

    /// At least one group is needed.
    case needsGroup

    /// The amount does not go with what was said before: that it saves, or that it costs more.
    case direction(SavingDirection)

    /// Other steps have to be answered first.
    case pending

    /// The quantities contradict each other.
    case contradiction(LedgerProblem)
  }
}
