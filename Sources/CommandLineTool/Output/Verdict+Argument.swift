import ArgumentParser
import KnowledgeBase

extension Verdict {
  /// The ids, from the mildest to the most severe.
  static var choices: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The verdict that a word on the command line names.
  init(argument: String) throws {
    guard let verdict = Verdict(rawValue: argument) else {
      throw ValidationError("'\(argument)' is no verdict. Choose one of \(Self.choices).")
    }
    self = verdict
  }
}
