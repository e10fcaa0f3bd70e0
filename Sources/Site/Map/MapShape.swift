import KnowledgeBase

/// The shape that a kind has in a drawing; in running text the style sheet draws the same ones.
struct MapShape: Hashable, Sendable {
  /// The outline around the origin, at most 5 units from it, as relative steps of an SVG path.
  let steps: String

  /// Whether only the outline is drawn.
  let isOpen: Bool

  init(_ kind: ArticleKind) {
    switch kind {
    case .antipattern: self.init("m0-5l5 5-5 5-5-5z")
    case .signal: self.init("m0-5l5 9h-10z")
    case .remedy: self.init(Self.circle)
    case .heuristic: self.init("m-4-4h8v8h-8z")
    case .story: self.init("m-4-5h8v10l-4-3-4 3z")
    case .question: self.init(Self.circle, isOpen: true)
    case .lens: self.init(Self.circle + "m2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z", isOpen: true)
    case .quantity: self.init("m-5 0h3v5h-3zm4-2h3v7h-3zm4-3h3v10h-3z")
    case .policy: self.init("m-4-4h8v8h-8z", isOpen: true)
    }
  }

  private init(_ steps: String, isOpen: Bool = false) {
    self.steps = steps
    self.isOpen = isOpen
  }

  private static let circle = "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"

  /// The outline around a point.
  func path(x: Int, y: Int) -> String { "M\(x) \(y)\(steps)" }
}
