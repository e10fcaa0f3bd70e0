import Assessment
public import Diagnostics
internal import Markdown
public import Quantities
internal import Records

extension ReviewFile {
  /// Reads a review file in any state: a finished report, a record in its short forms, or a template.
  ///
  /// - Parameters:
  ///   - text: the whole file; its lines may end in LF, CRLF or CR.
  ///   - path: the file's name, for diagnostics.
  /// - Returns: the review with all that a rewrite must not lose.
  /// - Throws: all problems that could be found, if there is one.
  public static func parse(_ text: String, path: String) throws(ReviewFileProblem) -> ReviewFile {
    let block: RecordBlock
    let root: YAMLNode
    do {
      if let plain = RecordBlock(inPlain: text) {
        block = plain
      } else {
        block = try RecordBlock(in: text, path: path)
      }
      root = try Self.yaml(of: block)
    } catch {
      throw ReviewFileProblem([error.diagnostic(in: path)])
    }
    var decoder = RecordDecoder()
    let review = decoder.review(from: root)
    let diagnostics = decoder.problems.map { $0.diagnostic(in: path) }
    guard let review, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw ReviewFileProblem(diagnostics.filter { $0.severity == .error })
    }
    return ReviewFile(
      review, kept: decoder.kept, notes: block.notes, warnings: diagnostics,
      upgrades: RecordUpgrade.steps(from: decoder.schema).map(\.change),
      text: text,
      quantityRanges: decoder.quantityRanges, answerRanges: decoder.answerRanges)
  }

  /// Says where in the file a quantity stands that only the ledger can refuse.
  ///
  /// Such as minutes that are together more than the workday has: each is fine by itself.
  public func diagnostic(for problem: LedgerProblem, path: String) -> Diagnostic {
    let key = problem.quantity.map { QuantityKey($0, population: problem.population) }
    let summary = Words.withoutFullStop(problem.message)
    return Diagnostic(
      .error, "RefusedQuantity", path: path, range: key.flatMap { quantityRanges[$0] },
      summary: summary, solutions: [problem.accepted])
  }

  private static func yaml(of block: RecordBlock) throws(RecordProblem) -> YAMLNode {
    do {
      return try YAMLNode.parse(
        block.yaml, firstLine: block.firstLine, firstColumn: block.firstColumn)
    } catch {
      throw RecordProblem(.yaml(error.message), at: error.position)
    }
  }
}
