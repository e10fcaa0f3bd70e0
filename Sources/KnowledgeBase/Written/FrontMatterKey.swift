/// The keys that front matter may have.
package enum FrontMatterKey: String, CaseIterable, Hashable, Sendable {
  case kind, updated, aliases, status, origin
  case lens, order, questionClass = "class", change, factor, core, minutes, quantities
  case symbol, unit, scope, given, minimum, maximum, defaultValue = "default"

  /// The keys that an article of a kind must have.
  package static func required(of kind: ArticleKind) -> [FrontMatterKey] {
    switch kind {
    case .story: [.kind, .status, .origin, .updated]
    case .antipattern, .heuristic, .signal, .remedy: [.kind, .status, .updated]
    case .question: [.kind, .lens, .order, .questionClass, .change, .updated]
    case .quantity: [.kind, .symbol, .unit, .scope, .given, .updated]
    case .lens: [.kind, .order, .updated]
    case .policy: [.kind, .updated]
    }
  }

  /// The keys that an article of a kind may have.
  package static func allowed(in kind: ArticleKind) -> [FrontMatterKey] {
    let optional: [FrontMatterKey] =
      switch kind {
      case .question: [.factor, .core, .minutes, .quantities]
      case .quantity: [.minimum, .maximum, .defaultValue]
      default: []
      }
    return required(of: kind) + optional + [.aliases]
  }

  /// What a value of this key must be.
  package var form: FrontMatterForm {
    switch self {
    case .kind: .oneOf(ArticleKind.allCases.map(\.rawValue))
    case .updated: .date
    case .aliases, .quantities: .slugs
    case .status: .oneOf(Status.allCases.map(\.rawValue))
    case .origin: .oneOf(Origin.allCases.map(\.rawValue))
    case .lens: .slug
    case .order: .wholeNumber
    case .questionClass: .oneOf(QuestionClass.allCases.map(\.rawValue))
    case .change: .oneOf(Changeability.allCases.map(\.rawValue))
    case .factor: .oneOf(Factor.allCases.map(\.rawValue))
    case .core: .oneOf(["true", "false"])
    case .minutes: .minutes
    case .symbol, .unit: .text
    case .scope: .oneOf(QuantityArticle.Scope.allCases.map(\.rawValue))
    case .given: .someOf(QuantityArticle.Form.allCases.map(\.rawValue))
    case .minimum, .maximum, .defaultValue: .number
    }
  }
}
