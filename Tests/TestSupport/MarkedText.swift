public import Diagnostics

/// A text with marks around the stretches that a test speaks of.
///
/// ```swift
/// let link = MarkedText("- [Singleton](⟦singelton.md⟧)")
/// link.text   // "- [Singleton](singelton.md)"
/// link.range  // 1:15-1:27
/// ```
///
/// Marks may span lines and nest; the ranges are in the order of their opening marks. A mark without its
/// partner ends the test process: it is a mistake of the test.
public struct MarkedText: Sendable {
  /// The text without marks.
  public let text: String

  /// The marked ranges, in UTF-8 columns.
  public let ranges: [SourceRange]

  /// The text as a file of the name `marked.md`.
  public let source: SourceFile

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var offset = 0
    var open: [Int] = []
    var ends: [(start: Int, end: Int)] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ends.count)
        ends.append((offset, -1))
      case "⟧":
        guard let opening = open.popLast() else { fatalError("no ⟦ for a ⟧ in: \(marked)") }
        ends[opening].end = offset
      default:
        text.append(scalar)
        offset += scalar.utf8.count
      }
    }
    guard open.isEmpty else { fatalError("no ⟧ for a ⟦ in: \(marked)") }
    let source = SourceFile(path: "marked.md", text: String(text))
    self.text = source.text
    self.source = source
    self.ranges = ends.map {
      SourceRange(source.position(of: $0.start), source.position(of: $0.end))
    }
  }

  /// The first marked range, or nil where nothing is marked.
  public var range: SourceRange? { ranges.first }
}
