internal import Diagnostics
internal import Records

/// The block of a record whose fence or whose YAML is broken, found line by line.
struct DamagedRecord {
  /// The lines of the block, without its fences.
  var lines: [Substring]

  /// The line of the file on which the first of them stands.
  let firstLine: Int

  /// What stands between the block and the heading of the notes, the block's closing fence first.
  ///
  /// Empty where that is nothing. A fence that strayed into the record ends the block too early.
  let rest: [Substring]

  /// All that stands below the heading of the notes.
  let notes: String

  /// Finds the first block that opens as a record does, closed or not; nil where there is none.
  init?(in text: String) {
    let all = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard let opening = all.firstIndex(where: Self.opens) else { return nil }
    let fence = all[opening].drop { $0 == " " }.prefix { $0 == "`" || $0 == "~" }
    let body = all[(opening + 1)...]
    let heading = body.firstIndex(where: Self.isNotesHeading) ?? all.endIndex
    let end = body[..<heading].firstIndex { Self.closes($0, fence) } ?? heading
    lines = Array(body[..<end])
    firstLine = opening + 2
    let between = body[end..<heading]
    let isTold = heading < all.endIndex && !between.dropFirst().allSatisfy(Self.isBlank)
    rest = isTold ? Array(between) : []
    if heading < all.endIndex {
      notes = all[(heading + 1)...].joined(separator: "\n")
    } else {
      let rest = end < all.endIndex ? all[(end + 1)...].joined(separator: "\n") : ""
      notes = rest.allSatisfy(\.isWhitespace) ? "" : rest
    }
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func opens(_ line: Substring) -> Bool {
    let fence = line.drop { $0 == " " }
    guard fence.hasPrefix("```") || fence.hasPrefix("~~~") else { return false }
    let info = fence.drop { $0 == "`" || $0 == "~" }
    return info.split(whereSeparator: \.isWhitespace).joined(separator: " ") == RecordBlock.info
  }

  private static func closes(_ line: Substring, _ fence: Substring) -> Bool {
    let marks = line.drop { $0 == " " }
    return marks.count >= fence.count
      && marks.allSatisfy { $0 == fence.first || $0.isWhitespace } && marks.hasPrefix(fence)
  }

  private static func isNotesHeading(_ line: Substring) -> Bool {
    let title = line.drop { $0 == "#" }.map { $0 == "\u{2019}" ? "'" : $0 }
    return line.hasPrefix("## ")
      && String(title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        == RecordBlock.notesTitle
  }
}
