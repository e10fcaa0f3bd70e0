public import KnowledgeBase
public import Quantities

extension Interview {
  /// One thing that an interview asks.
  public enum Step: Hashable, Sendable {
    /// What is proposed, in a few words.
    case title

    /// What would change and for whom; it may be left out.
    case proposal

    /// Which groups have a part in the proposal, all at once.
    case groups(PopulationRole)

    /// The name of a group of people, by the group's id; nil for one more group.
    case group(String?)

    /// What a group has to do with the proposal.
    case role(String)

    /// Whether a group was asked.
    case asked(String)

    /// A question of the catalog.
    case question(ArticleID)

    /// Who keeps it going, where no group was said to.
    case keeper

    /// Whether machines cost less or more; the amount follows.
    case saving

    /// A quantity.
    case quantity(QuantityKey)

    /// Which group pays or gains an amount of the proposal as a whole.
    case bearer(QuantityID)

    /// The quantities not asked for so far, with their defaults, to be changed by who wants to.
    case rest

    /// All answers, to be changed or confirmed.
    case check

    /// Nothing: everything was confirmed.
    case done

    /// A quantity, and the group that it is about.
    static func quantity(_ id: QuantityID, of population: String? = nil) -> Step {
      .quantity(QuantityKey(id, population: population))
    }

    /// The group that the step is about, if it is about one.
    public var population: String? {
      switch self {
      case .group(let id): id
      case .role(let id), .asked(let id): id
      case .quantity(let key): key.population
      default: nil
      }
    }
  }
}
