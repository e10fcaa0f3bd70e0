import Diagnostics
import KnowledgeBase
import Markdown

/// A rule for the table alone: levels enter gates and counts only by "at least", so the rest cannot fail.
struct NonMonotonePolicy: ProofCheck {
  static let identifier = "NonMonotonePolicy"
  static let rule = Rule(
    .policy,
    "Verdicts do not become milder from left to right in a row, nor from 'Q+' to 'Q0' to 'Q-'.",
    because: """
      Otherwise a better answer, or more money saved, would make the verdict worse, and answering \
      honestly would not pay.
      """,
    example: CheckExample(
      .change(
        "policy.md",
        failing: "- `Q0`: `guards` `rework` `guards` `stop`",
        passing: "- `Q0`: `guards` `rework` `rework` `stop`")))

  func diagnose(_ space: ReviewSpace, in content: ProofContent) -> [Diagnostic] {
    var inversions = Inversion.all(in: space.policy.verdicts)
    var found: [Diagnostic] = []
    // One wrong cell can stand out against many others, and is reported once.
    while let cell = Self.worst(of: inversions) {
      let own = inversions.filter { $0.involves(cell) }
      inversions.removeAll { $0.involves(cell) }
      found.append(
        diagnostic(
          in: content.policy, at: Self.place(of: cell, in: content.policy),
          .milder(cell, own)))
    }
    return found
  }

  /// The cell in most inversions; of several the last one.
  private static func worst(of inversions: [Inversion]) -> Cell? {
    var counts: [Cell: Int] = [:]
    for cell in inversions.flatMap({ [$0.before, $0.after] }) { counts[cell, default: 0] += 1 }
    return counts.max { left, right in
      (left.value, left.key.row, left.key.column) < (right.value, right.key.row, right.key.column)
    }?.key
  }

  private static func place(of cell: Cell, in article: WrittenArticle) -> SourceRange {
    guard
      let row = article.verdictRows.first(where: { $0.band == VerdictTable.bands[cell.row] })
    else { return article.titleRange }
    return article.place(ofVerdict: cell.column, in: row)
  }
}

extension VerdictTable {
  /// Whether no verdict is milder than one to its left or above it.
  var isMonotone: Bool { Inversion.all(in: self).isEmpty }
}

extension WrittenArticle {
  /// Where a verdict stands in its row, counted from 0.
  func place(ofVerdict column: Int, in row: WrittenVerdictRow) -> SourceRange {
    var place = row.item.range
    for literal in [row.band ?? ""] + row.verdicts.prefix(column + 1) {
      guard
        let found = self.place(
          of: "`\(literal)`", inLines: row.item.lines,
          from: literal == row.band ? row.item.range.lowerBound : place.upperBound)
      else { return row.item.range }
      place = found
    }
    return place
  }
}

/// A cell of the verdict table: a row from `Q+` and a column from clear, both from 0.
private struct Cell: Hashable {
  let row: Int
  let column: Int
  let verdict: Verdict

  var name: String {
    "'\(VerdictTable.bands[row])' gives '\(verdict.rawValue)' to evidence "
      + "'\(EvidenceClass.allCases[column].rawValue)'"
  }
}

/// Two cells of which the one that should be at least as severe is milder.
private struct Inversion: Hashable {
  let before: Cell
  let after: Cell

  func involves(_ cell: Cell) -> Bool { before == cell || after == cell }

  static func all(in table: VerdictTable) -> [Inversion] {
    let cells = [table.plus, table.zero, table.minus].enumerated().flatMap { row, verdicts in
      verdicts.enumerated().map { Cell(row: row, column: $0, verdict: $1) }
    }
    return cells.flatMap { before in
      cells.filter { after in
        after.row >= before.row && after.column >= before.column && after.verdict < before.verdict
      }.map { Inversion(before: before, after: $0) }
    }
  }
}

extension Message {
  fileprivate static func milder(_ cell: Cell, _ inversions: [Inversion]) -> Message {
    let first = inversions[0]
    let other = first.before == cell ? first.after : first.before
    let isMilder = first.after == cell
    return Message(
      "'\(cell.verdict.rawValue)' is too \(isMilder ? "mild" : "severe") here; "
        + "a \(isMilder ? "better" : "worse") case gets '\(other.verdict.rawValue)'",
      solutions: [
        "Write a verdict that is \(isMilder ? "not milder" : "not more severe") than '\(other.verdict.rawValue)'"
      ],
      notes: inversions.map { "\($0.before.name), and \($0.after.name)" })
  }
}
