import KnowledgeBase
public import Quantities

extension Interview {
  /// What may be said to a step; each case names the steps that take it.
  public enum Response: Hashable, Sendable {
    /// Every step: to the step shown before.
    case back

    /// Every step with an answer or a default: leave it as it is.
    case keep

    /// `title`.
    case title(String)

    /// `proposal`.
    case proposal(String)

    /// `groups`: the names of groups that are not in the review yet; none of them for no further one.
    case groups([String])

    /// `group`: the name of a new group, or a new name for this one.
    case group(String)

    /// `group`, for one more: there is none.
    case noMoreGroups

    /// `groups` and `group`: take a group of this part, or this one, out with its quantities.
    case removeGroup(String)

    /// `role`.
    case role(PopulationRole)

    /// `asked`.
    case asked(Population.Asked)

    /// `question`.
    case choose(Answer.Choice)

    /// `keeper`.
    case keeper(Keeper)

    /// `saving`.
    case direction(SavingDirection)

    /// `quantity`.
    case amount(QuantityEntry)

    /// `saving` and `quantity`: nobody knows.
    case amountUnknown

    /// `bearer`: one of the groups, by its id; nil for none of them.
    case bearer(String?)

    /// `rest`: all of it is right.
    case proceed

    /// `rest` and `check`: go to one of their steps; also to one more group.
    case change(Step)

    /// `check`: all of it is right.
    case confirm

    /// `asked`, `question`, `saving` and `quantity`: a note; nil takes it away.
    case note(String?)

    /// `asked`, `question`, `saving` and `quantity`: how it is known, and where it was seen.
    case evidence(Grade, seen: String?)
  }

  /// Who keeps the automation going.
  public enum Keeper: Hashable, Sendable {
    /// One of the groups, by its id.
    case group(String)

    /// A group that was not named yet.
    case newGroup(String)

    /// Nobody: no hours.
    case nobody

    /// Nobody knows.
    case unknown
  }

  /// What a proposal does to the machine bill.
  public enum SavingDirection: String, CaseIterable, Hashable, Sendable {
    case none, saves, costsMore
  }
}
