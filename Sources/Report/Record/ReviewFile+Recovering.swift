import Assessment
public import Diagnostics
internal import Markdown
internal import Records

extension ReviewFile {
  /// What could be read of a file whose record is damaged.
  public struct Recovered: Sendable {
    /// The review as far as it could be read; its notes hold the damaged record, word for word.
    public let file: ReviewFile

    /// What could not be read, each with its line and column.
    public let problems: [Diagnostic]
  }

  /// Reads what can be read of a damaged record; nil where there is no record, or a newer one.
  ///
  /// Lines that are no YAML are left out one by one, then values that their keys do not take. The whole
  /// record as it was goes to the end of the notes, under a heading of its own that says what was left
  /// out and where, so that nothing is lost when the file is written anew. What was changed by hand in the
  /// report is noticed as in a whole file: its fingerprint does not hang on the record. Where it was changed,
  /// what the report said of lost answers is kept with it, rather too much than too little.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - path: the file's name, for diagnostics.
  /// - Returns: the review, and what is missing in it.
  public static func recovered(_ text: String, path: String) -> Recovered? {
    guard let damaged = DamagedRecord(in: text) else { return nil }
    var problems: [RecordProblem] = []
    guard let root = readable(damaged, &problems) else { return nil }
    var decoder = RecordDecoder()
    let review = decoder.review(from: root)
    let isNewer = decoder.problems.contains {
      if case .newerSchema = $0.kind { true } else { false }
    }
    guard !isNewer else { return nil }
    problems += decoder.problems
    let diagnostics = problems.map { $0.diagnostic(in: path) }
    let errors = diagnostics.filter { $0.severity == .error }.sorted()
    let file = ReviewFile(
      review ?? Review(title: ""), kept: decoder.kept,
      notes: notes(damaged, errors), warnings: diagnostics.filter { $0.severity != .error },
      text: text)
    return Recovered(file: file, problems: errors)
  }

  /// The YAML without the lines that keep it from being read.
  private static func readable(
    _ damaged: DamagedRecord, _ problems: inout [RecordProblem]
  ) -> YAMLNode? {
    var lines = damaged.lines
    var (root, problem) = parsed(lines, damaged)
    while let found = problem {
      problems.append(RecordProblem(.yaml(found.message), at: found.position))
      // What is wrong often shows only on the line after it: the one is left out that gets furthest.
      let place = found.position.line - damaged.firstLine
      let candidates = lines.indices.filter { $0 <= max(place, 0) && !isBlank(lines[$0]) }
        .suffix(mostCandidates).reversed()
      var best: (lines: [Substring], root: YAMLNode?, problem: YAMLProblem?)?
      for candidate in candidates {
        var fewer = lines
        fewer[candidate] = ""
        let (root, problem) = parsed(fewer, damaged)
        let reached = problem?.position ?? SourcePosition(line: .max, column: 1)
        if best.map({ ($0.problem?.position).map { $0 < reached } ?? false }) ?? true {
          best = (fewer, root, problem)
        }
      }
      // Every round leaves out a line, so that this ends.
      guard let best else { return nil }
      (lines, root, problem) = best
    }
    return root
  }

  /// The line of a complaint and those before it that are tried.
  private static let mostCandidates = 3

  private static func parsed(
    _ lines: [Substring], _ damaged: DamagedRecord
  ) -> (YAMLNode?, YAMLProblem?) {
    do {
      let text = lines.map { $0 + "\n" }.joined()
      return (try YAMLNode.parse(text, firstLine: damaged.firstLine, firstColumn: 1), nil)
    } catch {
      return (nil, error)
    }
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func notes(_ damaged: DamagedRecord, _ problems: [Diagnostic]) -> String {
    let record = (damaged.lines + damaged.rest).joined(separator: "\n")
    let fence = String(
      repeating: "`", count: max(3, MarkdownText.longestRun(of: "`", in: record) + 1))
    let places = problems.map { problem in
      let place = problem.range.map {
        "line \($0.lowerBound.line), column \($0.lowerBound.column): "
      }
      return "- \(place ?? "")\(MarkdownText.escaped(problem.summary))."
    }
    let end = damaged.notes.isEmpty || damaged.notes.hasSuffix("\n") ? "" : "\n"
    return damaged.notes + end + """

      ## Damaged record

      This record could not be read in full; what could be read stands in the record above. Not read:

      \(places.joined(separator: "\n"))

      \(fence)yaml
      \(record)
      \(fence)

      """
  }
}
