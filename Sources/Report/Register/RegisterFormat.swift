/// How a register is written.
public enum RegisterFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain lines for a terminal: sums, and the first reviews of each list.
  case text

  /// CommonMark, for a page of a forge.
  case md

  /// One self-contained page.
  case html

  /// One object a review and line, for DuckDB and the like.
  case jsonl

  /// One line a review, for spreadsheets.
  case csv
}

extension Register {
  /// The register in one of its forms, ended by a line end.
  public func text(as format: RegisterFormat) -> String {
    switch format {
    case .text: RegisterPage(register: self, markup: .plain).text
    case .md: RegisterPage(register: self, markup: .markdown).text
    case .html: RegisterHTML(register: self).text
    case .jsonl: entries.map { RegisterRows.json($0, clock) }.joined()
    case .csv: RegisterRows.csvHeader + entries.map { RegisterRows.csv($0, clock) }.joined()
    }
  }
}
