import Diagnostics

/// Columns in UTF-16 code units, which is what SARIF and editors count.
struct EditorColumns {
  private let source: SourceFile?

  /// Counts in a file; where there is none to look at, bytes have to do.
  init(_ source: SourceFile?) {
    self.source = source
  }

  /// The 1-based column of a position.
  func column(of position: SourcePosition) -> Int {
    guard let line = source?.line(position.line) else { return position.column }
    return ColumnConversion.utf16(in: line, utf8Column: position.column)
  }
}
