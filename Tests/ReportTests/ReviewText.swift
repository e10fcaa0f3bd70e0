import Report

/// Review files of tests, written as records.
enum ReviewText {
  /// A file that holds only a record.
  static func record(_ yaml: String, fence: String = "```", notes: String? = nil) -> String {
    let end = yaml.isEmpty || yaml.hasSuffix("\n") ? "" : "\n"
    return "## Record\n\n\(fence)yaml counterweight-review\n\(yaml)\(end)\(fence)\n"
      + (notes.map { "\n## Reviewer's notes\n\($0)" } ?? "")
  }

  /// A file read from a record; a problem is the test's.
  static func file(_ yaml: String, notes: String? = nil) throws -> ReviewFile {
    try ReviewFile.parse(record(yaml, notes: notes), path: "test.review.md")
  }
}
