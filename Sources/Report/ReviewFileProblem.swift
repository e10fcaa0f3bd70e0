public import Diagnostics

/// Why a file is no review that can be read; the file itself stays as it is.
public struct ReviewFileProblem: Error, Hashable, Sendable {
  /// Everything that was found, sorted; each says what is accepted.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }
}
