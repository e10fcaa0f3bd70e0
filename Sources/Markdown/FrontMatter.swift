public import Diagnostics

/// The YAML block before an article's text.
///
/// ```
/// ---                 first line of the file, exactly these three characters
/// kind: story
/// ---                 the next such line
///
/// # Title             the body, with the line ends as they are in the file
/// ```
public enum FrontMatter {
  /// What keeps a file from having front matter.
  public enum Problem: Hashable, Sendable {
    /// The first line is not `---`.
    case missing

    /// No later line is `---`.
    case notClosed
  }

  /// A file cut into front matter and body.
  public struct Split: Sendable {
    /// The text between the two lines and the line of the file on which it starts; nil with a problem.
    public let yaml: (text: String, firstLine: Int)?

    /// The line of the file on which the body starts.
    public let bodyFirstLine: Int

    /// What follows the front matter, possibly nothing; with a problem the whole text.
    public let body: String

    /// Why there is no front matter.
    public let problem: Problem?
  }

  /// Cuts a file into front matter and body.
  ///
  /// A byte order mark before the first line is passed over.
  public static func split(_ file: SourceFile) -> Split {
    guard isFence(file.line(1), isFirst: true) else { return whole(file, .missing) }
    var number = 2
    while let line = file.line(number) {
      if isFence(line, isFirst: false) {
        let text = slice(file, from: 2, to: number)
        let body = slice(file, from: number + 1, to: nil)
        return Split(yaml: (text, 2), bodyFirstLine: number + 1, body: body, problem: nil)
      }
      number += 1
    }
    return whole(file, .notClosed)
  }

  private static func isFence(_ line: Substring?, isFirst: Bool) -> Bool {
    guard let line else { return false }
    let fence = "---".utf8
    return line.utf8.elementsEqual(fence)
      || isFirst && line.utf8.elementsEqual(Array("\u{FEFF}".utf8) + fence)
  }

  private static func whole(_ file: SourceFile, _ problem: Problem) -> Split {
    Split(yaml: nil, bodyFirstLine: 1, body: file.text, problem: problem)
  }

  /// The lines from one up to another, which is left out; nil is the end of the file.
  private static func slice(_ file: SourceFile, from first: Int, to end: Int?) -> String {
    let size = file.text.utf8.count
    let start = file.offset(of: SourcePosition(line: first, column: 1)) ?? size
    let stop = end.flatMap { file.offset(of: SourcePosition(line: $0, column: 1)) } ?? size
    let utf8 = file.text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: start)
    return String(Substring(utf8[lower..<utf8.index(lower, offsetBy: stop - start)]))
  }
}
