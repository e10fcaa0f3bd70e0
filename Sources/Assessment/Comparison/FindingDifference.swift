public import KnowledgeBase

/// An anti-pattern that two reviews support differently.
public struct FindingDifference: Hashable, Sendable {
  /// Which way a finding went from the first review to the second.
  public enum Move: String, CaseIterable, Hashable, Sendable {
    /// It has some or strong support now and had none.
    case came

    /// It had some or strong support and has none now.
    case went

    /// From some support to strong.
    case stronger

    /// From strong support to some.
    case weaker

    /// Other support of the same strength.
    case shifted

    /// Which way it is from one strength to another.
    init(from old: Finding.Strength, to new: Finding.Strength) {
      switch (old, new) {
      case (.none, .some), (.none, .strong): self = .came
      case (.some, .none), (.strong, .none): self = .went
      case (.some, .strong): self = .stronger
      case (.strong, .some): self = .weaker
      case (.none, .none), (.some, .some), (.strong, .strong): self = .shifted
      }
    }
  }

  /// The anti-pattern.
  public let id: ArticleID

  /// What the first review says; nil where no answer bears on it.
  public let old: Finding?

  /// What the second review says; nil where no answer bears on it.
  public let new: Finding?

  /// Which way it went.
  public var move: Move { Move(from: old.strength, to: new.strength) }
}

extension FindingDifference {
  /// The findings whose support differs: in the order of the moves, then as the reviews order them.
  static func differences(_ old: [Finding], _ new: [Finding]) -> [FindingDifference] {
    let known = Set(new.map(\.id))
    let ids = new.map(\.id) + old.map(\.id).filter { !known.contains($0) }
    let moved = ids.compactMap { id -> FindingDifference? in
      let before = old.first { $0.id == id }
      let after = new.first { $0.id == id }
      guard before?.support != after?.support else { return nil }
      return FindingDifference(id: id, old: before, new: after)
    }
    return Move.allCases.flatMap { move in moved.filter { $0.move == move } }
  }
}

extension Finding? {
  /// How much speaks for it; nothing where no answer bears on it.
  fileprivate var strength: Finding.Strength { self?.strength ?? Finding.Strength.none }
}
