public import Assessment
public import KnowledgeBase

/// A review whose claims can be followed back, one by one, to answers, quantities, policy and articles.
public struct TracedReview: Sendable {
  private let making: TraceMaking

  /// Prepares the traces of an evaluation.
  ///
  /// - Parameters:
  ///   - evaluation: that of the review in the file.
  ///   - catalog: the knowledge base that it was evaluated against.
  ///   - file: the review as it was read, for the lines of its record.
  ///   - path: the file's path as it is shown.
  public init(_ evaluation: Evaluation, _ catalog: Catalog, _ file: ReviewFile, path: String) {
    making = TraceMaking(
      subject: Subject(
        evaluation: evaluation, catalog: catalog, markup: .plain, links: ArticleLinks()),
      file: file, path: path)
  }

  /// Everything that can be asked, in the order in which it is explained.
  public var subjects: [TraceSubject] { TraceSubject.all(making.evaluation, making.catalog) }

  /// What words ask for: the name of a subject or an old id; letter case does not count.
  public func subject(named words: String) -> TraceSubject? {
    let name = words.lowercased()
    let present = making.catalog.article(namedOrOnceNamed: ArticleID(name))?.id.rawValue
    return subjects.first { $0.name.lowercased() == name } ?? subjects.first { $0.name == present }
  }

  /// Follows one claim back to its sources.
  public func trace(of subject: TraceSubject) -> Trace {
    Trace(what: subject.name, root: making.node(subject))
  }
}
