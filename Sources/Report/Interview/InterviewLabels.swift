public import Assessment
public import KnowledgeBase
public import Quantities

/// Short names of the steps of an interview and of what was answered to them, for lists and for "now".
///
/// The terminal and the pages say them alike.
public struct InterviewLabels {
  /// The interview whose steps are named.
  public let interview: Interview

  /// Names the steps of an interview.
  public init(interview: Interview) {
    self.interview = interview
  }

  private var review: Review { interview.review }
  private var catalog: Catalog { interview.catalog }

  /// What a step asks, in a few words.
  public func name(of step: Interview.Step) -> String {
    switch step {
    case .title: "Title"
    case .proposal: "What would change"
    case .groups(.affected): "Who has to do something"
    case .groups(.gains): "Who only gains"
    case .groups(.keeps): "Who keeps it going"
    case .group: "Group"
    case .role(let id): "\(group(id)), part"
    case .asked(let id): "\(group(id)), asked"
    case .question(let id): catalog.question(id)?.title ?? id.rawValue
    case .keeper: "Who keeps it going"
    case .saving: name(of: QuantityKey(.machineSaving))
    case .quantity(let key): name(of: key)
    case .bearer(let quantity):
      "\(name(of: QuantityKey(quantity))), \(interview.bearing(of: quantity) == .pays ? "paid" : "gained") by"
    case .rest: "Figures at their defaults"
    case .check, .done: ""
    }
  }

  /// A quantity's title, with its group.
  public func name(of key: QuantityKey) -> String {
    let title = article(key.quantity)?.title ?? key.quantity.rawValue
    return key.population.map { "\(title), \(group($0))" } ?? title
  }

  /// The article about a quantity.
  public func article(_ quantity: QuantityID) -> QuantityArticle? {
    catalog.quantities.first { $0.id.rawValue == quantity.rawValue }
  }

  /// The name of a group.
  public func group(_ id: String) -> String { interview.group(id)?.title ?? id }

  /// The name of a lens.
  public func lens(_ id: ArticleID) -> String {
    catalog.lenses.first { $0.id == id }?.title ?? id.rawValue
  }

  /// The heading of a part of the list of all answers.
  public func heading(of topic: Interview.SheetSection.Topic) -> String {
    switch topic {
    case .proposal: "The proposal"
    case .lens(let id): lens(id)
    case .otherQuantities: "Other figures"
    }
  }

  /// The titles of the anti-patterns for or against which some answer to a question speaks, each once.
  public func bearings(of question: Question) -> [String] {
    var ids: [ArticleID] = []
    for evidence in question.options.flatMap(\.evidence) where !ids.contains(evidence.antipattern) {
      ids.append(evidence.antipattern)
    }
    return ids.map { catalog.article($0)?.title ?? $0.rawValue }
  }
}
