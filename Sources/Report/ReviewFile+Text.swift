public import Assessment
public import KnowledgeBase
internal import Quantities

extension ReviewFile {
  /// The record and the notes alone: all that ``parse(_:path:)`` needs to give the file back.
  public func recordText(in catalog: Catalog) -> String {
    SectionRecord.text(
      below: "", withPresentIDs(in: catalog), order: catalog.questions.map(\.id))
  }

  /// The whole file: the report, or the record alone while its quantities contradict each other.
  public func text(
    in catalog: Catalog, links: ArticleLinks, theme: ReportTheme? = nil
  ) -> String {
    do {
      let evaluation = try Evaluation(of: review, in: catalog)
      return MarkdownReport.text(self, evaluation, catalog, links: links, theme: theme)
    } catch {
      return MarkdownReport.unscored(self, because: error.reason, catalog)
    }
  }
}

extension Evaluation.Problem {
  /// Why there is no result, in plain words.
  public var reason: String {
    switch self {
    case .noPolicy: "The knowledge base has no policy that could be compiled."
    case .ledger(let problem): problem.description
    }
  }
}
