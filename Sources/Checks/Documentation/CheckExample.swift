/// A breach of a rule, and the same with the rule kept.
///
/// The stretches come from the clean knowledge base of the tests, which make sure that the failing ones
/// break this rule and no other.
struct CheckExample: Hashable, Sendable {
  /// A stretch of an article as it should not be and as it should.
  struct Edit: Hashable, Sendable {
    let path: String
    let failing: String
    let passing: String

    /// What stands in the clean article at this place, exactly once.
    let fixture: String

    /// A stretch that breaks the rule.
    static func change(
      _ path: String, failing: String, passing: String, inPlaceOf fixture: String? = nil
    ) -> Edit {
      Edit(path: path, failing: failing, passing: passing, fixture: fixture ?? passing)
    }

    /// A stretch that is right, without which the others would not be understood.
    static func context(_ path: String, _ text: String) -> Edit {
      Edit(path: path, failing: text, passing: text, fixture: text)
    }

    /// The answers of the question that examples of skip conditions name.
    static let choiceCount = context(
      "questions/choice-count.md",
      """
      - `one` (0): One
      - `some` (2): Two to four
      - `many` (4): More
      """)
  }

  /// What breaks the rule.
  let failing: String

  /// What keeps it.
  let passing: String

  /// The stretches, which break the rule together; none where words say what is wrong.
  let edits: [Edit]

  /// A stretch that speaks for itself, wherever it stands.
  init(
    in path: String, failing: String, passing: String, inPlaceOf fixture: String? = nil
  ) {
    self.failing = failing
    self.passing = passing
    edits = [.change(path, failing: failing, passing: passing, inPlaceOf: fixture)]
  }

  /// Stretches that are understood only with the paths of their files.
  init(_ edits: Edit...) {
    failing = Self.shown(edits, \.failing)
    passing = Self.shown(edits, \.passing)
    self.edits = edits
  }

  /// What no stretch of text can show, such as a file that is missing; the tests make it by hand.
  init(inWords failing: String, passing: String) {
    self.failing = failing
    self.passing = passing
    edits = []
  }

  /// The stretches, indented below the paths of their files, with a gap between two of one file.
  private static func shown(_ edits: [Edit], _ text: (Edit) -> String) -> String {
    var path: String?
    return edits.map { edit in
      defer { path = edit.path }
      let lines = text(edit).split(separator: "\n", omittingEmptySubsequences: false)
      let indented = lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
      let heading = edit.path == path ? "  …" : (path == nil ? "" : "\n") + edit.path
      return heading + "\n" + indented
    }
    .joined(separator: "\n")
  }
}
