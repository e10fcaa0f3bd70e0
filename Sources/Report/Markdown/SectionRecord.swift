internal import KnowledgeBase
internal import Records

/// The record in its block, and the notes; these two are read again.
enum SectionRecord {
  /// The record's YAML, each line ended by LF.
  static func yaml(_ file: ReviewFile, order: [ArticleID]) -> String {
    RecordText.text(file.review, file.kept, order: order)
  }

  /// The record and the notes below what was written above them.
  static func text(below written: String, _ file: ReviewFile, order: [ArticleID]) -> String {
    let text = text(file, order: order, fingerprint: "")
    let fingerprint = WrittenProse(in: written + text).fingerprint
    return written + self.text(file, order: order, fingerprint: fingerprint)
  }

  private static func text(_ file: ReviewFile, order: [ArticleID], fingerprint: String) -> String {
    let yaml = yaml(file, order: order)
    let length = max(3, MarkdownText.longestRun(of: "`", in: yaml) + 1)
    let fence = String(repeating: "`", count: length)
    return """
      ## Record

      This block is the review; the sections above follow from it and are written anew each time. It may be \
      edited by hand, though comments inside it are not kept. What stands below the next heading is yours and \
      stays as it is.

      \(WrittenProse.fingerprintWords) \(MarkdownText.codeSpan(fingerprint)). By it a rewrite notices what \
      was changed by hand, and moves that below the next heading.

      \(fence)\(RecordBlock.info)
      \(yaml)\(fence)

      ## \(RecordBlock.notesTitle)

      """ + file.notes
  }
}
