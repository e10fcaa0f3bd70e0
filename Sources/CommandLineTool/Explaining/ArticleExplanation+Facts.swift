import KnowledgeBase

extension ArticleExplanation {
  /// What the front matter of a question or a quantity says, in words.
  var facts: [ListItem] {
    if let question = catalog.question(article.id) { return facts(of: question) }
    if let quantity = catalog.quantities.first(where: { $0.id == article.id }) {
      return facts(of: quantity)
    }
    return []
  }

  /// The answers of a question with their levels, and what each says about anti-patterns.
  var answers: [ListItem] {
    (catalog.question(article.id)?.options ?? []).map { option in
      let evidence = option.evidence.map { evidence in
        [Span("speaks \(evidence.direction.rawValue) ")] + name(of: evidence.antipattern)
          + [Span(", weight \(evidence.weight)")]
      }
      let saying = option.saying.map { [[Span("the report says: \($0)")]] } ?? []
      return ListItem(
        text: [Span("`\(option.key)`", .bold), Span(" (level \(option.level)): \(option.text)")],
        below: evidence + saying)
    }
  }

  /// When a question is not asked.
  var skips: [ListItem] {
    (catalog.question(article.id)?.skipConditions ?? []).map { condition in
      ListItem(
        text: name(of: condition.question) + [Span(" is \(Self.either(condition.options))")])
    }
  }

  private func facts(of question: Question) -> [ListItem] {
    var lines: [[Span]] = [
      [Span("Lens: ")] + name(of: question.lens), [Span("Class: \(question.questionClass.words)")],
    ]
    if let factor = question.factor {
      lines.append([Span("Toil score: it gives the factor \(factor.rawValue).")])
    }
    lines.append([Span("Redesign: \(question.change.words)")])
    lines.append([
      Span(
        "Asked \(question.isCore ? "in the quick review too" : "in the full review only"); "
          + "about \(question.minutes) minutes.")
    ])
    if !question.quantities.isEmpty {
      let names = question.quantities.flatMap { [Span(", ")] + name(of: $0) }.dropFirst()
      lines.append([Span("Asked for right after it: ")] + names)
    }
    return lines.map { ListItem(text: $0) }
  }

  private func facts(of quantity: QuantityArticle) -> [ListItem] {
    let limits: String? =
      switch (quantity.minimum, quantity.maximum) {
      case (let low?, let high?): "from \(low) to \(high)"
      case (let low?, nil): "\(low) or more"
      case (nil, let high?): "up to \(high)"
      case (nil, nil): nil
      }
    let lines: [String?] = [
      "In formulas: \(quantity.symbol). Unit: \(quantity.unit).",
      quantity.scope == .population
        ? "Given for each population." : "Given once, for the proposal as a whole.",
      "Accepted: \(quantity.forms.map(\.words).joined(separator: "; ")).",
      limits.map { "Limits: \($0)." },
      quantity.defaultValue.map { "Taken where none is given: \($0)." },
    ]
    return lines.compactMap { line in line.map { ListItem(text: [Span($0)]) } }
  }
}

extension QuestionClass {
  fileprivate var words: String {
    switch self {
    case .major: "major; few adverse answers of this class are enough against a proposal."
    case .minor: "minor; it takes several adverse answers of this class to matter."
    case .context: "context; a fact of the world that is never counted against a proposal."
    }
  }
}

extension Changeability {
  fileprivate var words: String {
    switch self {
    case .free: "can change this answer freely."
    case .costly: "can change this answer, at a cost."
    case .fixed: "cannot change this answer."
    }
  }
}

extension QuantityArticle.Form {
  fileprivate var words: String {
    switch self {
    case .point: "one value"
    case .range: "a range, low..high (P5 to P95)"
    case .pert: "least / likely / most"
    case .share: "a share of the day, as 2%"
    }
  }
}
