/// A change of text that carries out a solution.
public struct Replacement: Hashable, Sendable {
  /// What goes; empty where something is only put in.
  public let range: SourceRange

  /// What comes in its place.
  public let text: String

  /// Creates a replacement.
  public init(_ range: SourceRange, with text: String) {
    self.range = range
    self.text = text
  }
}

extension SourceFile {
  /// The text with replacements carried out, in the order of their places.
  ///
  /// One that overlaps an earlier one is left out, and so is one that lies outside the text: whoever fixes
  /// in rounds meets it again.
  public func applying(_ replacements: some Sequence<Replacement>) -> String {
    let edits = replacements.compactMap { replacement -> (start: Int, end: Int, text: String)? in
      guard
        let start = offset(of: replacement.range.lowerBound),
        let end = offset(of: replacement.range.upperBound)
      else { return nil }
      return (start, end, replacement.text)
    }
    .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var done = 0
    for edit in edits where edit.start >= done {
      result += bytes[done..<edit.start]
      result += edit.text.utf8
      done = edit.end
    }
    result += bytes[done...]
    return String(decoding: result, as: UTF8.self)
  }
}
