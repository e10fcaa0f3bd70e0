import ArgumentParser
import Diagnostics
import KnowledgeBase

extension ArticleKind {
  /// The kind that a word on the command line names; its noun and its folder do as well.
  ///
  /// - Throws: what is accepted.
  init(argument: String) throws {
    let folded = argument.lowercased()
    guard
      let kind = Self.allCases.first(where: {
        [$0.rawValue, $0.noun, $0.folder].contains(folded)
      })
    else {
      let words = Self.allCases.map(\.rawValue)
      let near = NearMiss.best(for: argument, among: words)
      throw ValidationError(
        "'\(argument)' is no kind of article"
          + (near.map { "; did you mean '\($0)'?" } ?? ".")
          + " Choose one of \(words.joined(separator: ", ")).")
    }
    self = kind
  }
}
