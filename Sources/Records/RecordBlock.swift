import Diagnostics
package import Markdown

/// The two parts of a review file that are read: the block with the record, and the notes.
///
/// Blocks inside lists and quotations, and blocks below the notes' heading, are somebody's text.
package struct RecordBlock {
  /// The info string that marks the record.
  package static let info = "yaml counterweight-review"

  /// The text of the heading of the notes.
  package static let notesTitle = "Reviewer's notes"

  /// The record's YAML.
  package let yaml: String

  /// The line of the file on which the YAML starts.
  package let firstLine: Int

  /// The column at which its lines start; more than 1 where the fence is indented.
  package let firstColumn: Int

  /// All that stands below the line of the notes' heading.
  ///
  /// Where there is no such heading, all that follows the record: nothing that somebody wrote there
  /// is lost.
  package let notes: String

  /// Finds the record by parsing the whole file.
  package init(in text: String, path: String) throws(RecordProblem) {
    let source = SourceFile(path: path, text: text)
    let document = Document(parsing: text)
    let blocks = Array(document.children(of: document.root))
    let heading = blocks.firstIndex { Self.isNotesHeading($0, in: document) }
    let records = blocks.filter { Self.isRecord($0, in: document) }
    let above = records.filter { record in heading.map { record < blocks[$0] } ?? true }
    guard let record = above.first, let start = Self.start(of: record, in: document) else {
      throw Self.missing(in: document, blocks: blocks, records: records)
    }
    if above.count > 1, let second = Self.start(of: above[1], in: document) {
      throw RecordProblem(.severalRecords(firstLine: start.line), at: second)
    }
    let yaml = document.literal(of: record)
    let closingLine = start.line + 1 + SourceFile(path: path, text: yaml).lineCount - 1
    guard let opening = source.line(start.line), let closing = source.line(closingLine),
      Self.closes(closing, opening)
    else { throw RecordProblem(.recordNotClosed, at: start) }
    self.yaml = yaml
    self.firstLine = start.line + 1
    self.firstColumn = opening.prefix { $0 == " " }.count + 1
    if let heading {
      let first = Self.start(of: blocks[heading], in: document)?.line ?? closingLine
      self.notes = Self.text(after: Self.lastLine(ofHeadingOn: first, in: source), of: source)
    } else {
      let rest = Self.text(after: closingLine, of: source)
      self.notes = rest.allSatisfy(\.isWhitespace) ? "" : rest
    }
  }

  init(yaml: String, firstLine: Int, firstColumn: Int, notes: String) {
    self.yaml = yaml
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    self.notes = notes
  }

  /// Whether a block is one that holds a record.
  package static func isRecord(_ block: NodeID, in document: Document) -> Bool {
    guard case .codeBlock(let info) = document.kind(of: block) else { return false }
    return info.split(whereSeparator: \.isWhitespace).joined(separator: " ") == Self.info
  }

  /// Whether a block is the heading of the notes.
  package static func isNotesHeading(_ block: NodeID, in document: Document) -> Bool {
    guard case .heading(level: 2) = document.kind(of: block) else { return false }
    // Editors that make quotation marks curly must not make the notes part of the report.
    return document.plainText(of: block).map { $0 == "\u{2019}" ? "'" : $0 }
      .elementsEqual(notesTitle)
  }

  private static func start(of block: NodeID, in document: Document) -> SourcePosition? {
    document.range(of: block)?.lowerBound
  }

  private static func missing(
    in document: Document, blocks: [NodeID], records: [NodeID]
  ) -> RecordProblem {
    if let record = records.first, let start = start(of: record, in: document) {
      return RecordProblem(.recordBelowNotes, at: start)
    }
    let similar = blocks.first { block in
      guard case .codeBlock(let info) = document.kind(of: block) else { return false }
      return info.hasPrefix("yaml") || info.contains("counterweight")
    }
    return RecordProblem(
      .missingRecord(similarLine: similar.flatMap { start(of: $0, in: document)?.line }), at: nil)
  }

  /// Whether a line closes the fence that another line opens.
  private static func closes(_ line: Substring, _ opening: Substring) -> Bool {
    let fence = opening.drop { $0 == " " || $0 == "\u{FEFF}" }
    guard let mark = fence.first else { return false }
    let length = fence.prefix { $0 == mark }.count
    let run = line.drop { $0 == " " }
    let closing = run.prefix { $0 == mark }
    return closing.count >= length && run.dropFirst(closing.count).allSatisfy { " \t".contains($0) }
  }

  /// The line with `## `, or the underline of a heading that has one.
  private static func lastLine(ofHeadingOn first: Int, in source: SourceFile) -> Int {
    let isUnderlined = source.line(first)?.drop { $0 == " " }.first != "#"
    guard isUnderlined else { return first }
    // libcmark's own end of such a heading is that of the paragraph after it.
    let rest = first + 1..<max(first + 2, source.lineCount + 1)
    return rest.first { source.line($0)?.allSatisfy { "- \t".contains($0) } ?? true } ?? first
  }

  private static func text(after line: Int, of source: SourceFile) -> String {
    guard let offset = source.offset(of: SourcePosition(line: line + 1, column: 1)) else {
      return ""
    }
    let utf8 = source.text.utf8
    return String(source.text[utf8.index(utf8.startIndex, offsetBy: offset)...])
  }
}
