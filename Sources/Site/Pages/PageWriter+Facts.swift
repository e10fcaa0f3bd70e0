import KnowledgeBase
import Markdown
import Templating

/// A piece of a line: plain words, or a link.
enum Part: Sendable {
  case words(String)
  case link(title: String, href: String)

  var scope: Scope {
    switch self {
    case .words(let text): [.href: .nothing, .title: .nothing, .text: .text(text)]
    case .link(let title, let href):
      [.href: .text(href), .title: .text(title), .text: .nothing]
    }
  }
}

extension PageWriter {
  /// What the front matter of a question or a quantity means, in plain words.
  func facts(of entry: SiteIndex.Entry) -> [Scope] {
    let id = entry.id
    switch entry.kind {
    case .question: return index.catalog.question(id).map { facts(of: $0, on: entry.address) } ?? []
    case .quantity:
      return index.catalog.quantities.first { $0.id == id }.map(facts(of:)) ?? []
    default: return []
    }
  }

  private func facts(of question: Question, on page: Address) -> [Scope] {
    var facts = [
      fact("Lens", links([question.lens], on: page)),
      fact("How it counts", [.words(weight(of: question.questionClass))]),
    ]
    let group = index.catalog.policy?.together.first { $0.contains(question.id) } ?? []
    if !group.isEmpty {
      facts.append(
        fact(
          "Counted as one with", links(group.filter { $0 != question.id }, on: page)))
    }
    if let factor = question.factor {
      facts.append(fact("In the toil score", [.words(factor.explanation)]))
    }
    for gate in index.catalog.policy?.gates ?? [] {
      guard let role = role(of: question.id, in: gate, on: page) else { continue }
      facts.append(fact("Gate", role))
    }
    facts.append(fact("A redesign", [.words(question.change.explanation)]))
    facts.append(
      fact("Quick review", [.words(question.isCore ? "asks it too" : "leaves it out")]))
    if !question.quantities.isEmpty {
      facts.append(fact("Asked right after it", links(question.quantities, on: page)))
    }
    return facts
  }

  private func facts(of quantity: QuantityArticle) -> [Scope] {
    var facts = [
      fact("Symbol", [.words(quantity.symbol)]), fact("Unit", [.words(quantity.unit)]),
      fact("Describes", [.words(quantity.scope.explanation)]),
      fact("Given as", [.words(quantity.forms.map(\.explanation).joined(separator: ", or "))]),
    ]
    let bounds = [quantity.minimum.map { "from \($0)" }, quantity.maximum.map { "up to \($0)" }]
    if !bounds.allSatisfy({ $0 == nil }) {
      facts.append(fact("Accepted", [.words(bounds.compactMap(\.self).joined(separator: " "))]))
    }
    if let value = quantity.defaultValue {
      facts.append(fact("Where none is given", [.words(value)]))
    }
    return facts
  }

  private func fact(_ label: String, _ parts: [Part]) -> Scope {
    [.label: .text(label), .parts: .list(parts.map(\.scope))]
  }

  /// Links with commas between them.
  func links(_ ids: [ArticleID], on page: Address) -> [Part] {
    let links = ids.compactMap { index[$0] }.map { entry in
      Part.link(title: entry.title, href: entry.address.href(from: page.folder))
    }
    return Array(links.map { [$0] }.joined(separator: [.words(", ")]))
  }

  private func weight(of questionClass: QuestionClass) -> String {
    func number(_ name: ThresholdName) -> String {
      index.catalog.policy?.thresholds[name]?.text ?? name.startingValue.wholeText
    }
    switch questionClass {
    case .major:
      return "Major: adverse at level 3 or 4. \(number(.cautionMajors)) adverse major or more call"
        + " for caution, \(number(.adverseMajors)) or more speak against the proposal."
    case .minor:
      return "Minor: adverse at level 3 or 4. \(number(.cautionMinors)) adverse minors or more call"
        + " for caution, and never for more than that."
    case .context:
      return "Context: it says how much the rest matters, and is never counted."
    }
  }

  /// What a gate asks of a question, or nil if it does not look at it.
  private func role(of id: ArticleID, in gate: Gate, on page: Address) -> [Part]? {
    let all = gate.allOf.first { $0.question == id }
    guard let condition = all ?? gate.anyOf.first(where: { $0.question == id }) else { return nil }
    let needs = all == nil ? "can hold by this one" : "needs this one"
    var parts: [Part] = [.words(" \(needs) at level \(condition.level) or above")]
    if let policy = index.shelves[.policy]?.first {
      let headings = index.catalog.article(policy)?.document.headings ?? []
      let href = PageFrame.policy.href(
        from: page.folder, fragment: headings.first { $0.text == "Gates" }?.id)
      parts.insert(.link(title: gate.id, href: href), at: 0)
    } else {
      parts.insert(.words(gate.id), at: 0)
    }
    return parts
  }
}

extension Factor {
  /// What the factor is in the toil score.
  fileprivate var explanation: String {
    switch self {
    case .recurrence: "The score is 0 where no work recurs."
    case .frequency: "How often, one of three levels that are taken together."
    case .intensity: "How much attention, one of three levels that are taken together."
    case .unpredictability:
      "How little can be foreseen, one of three levels that are taken together."
    case .population: "How many people, by which the three levels are weighed."
    }
  }
}

extension Changeability {
  fileprivate var explanation: String {
    switch self {
    case .free: "can change the answer"
    case .costly: "can change the answer, at a cost"
    case .fixed: "cannot change the answer"
    }
  }
}

extension QuantityArticle.Scope {
  fileprivate var explanation: String {
    switch self {
    case .population: "one group of people"
    case .proposal: "the proposal as a whole"
    }
  }
}

extension QuantityArticle.Form {
  fileprivate var explanation: String {
    switch self {
    case .point: "a number"
    case .range: "a range from low to high"
    case .pert: "least, likely and most"
    case .share: "a share of the day"
    }
  }
}

extension Double {
  /// The number without a fraction of zero.
  fileprivate var wholeText: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
