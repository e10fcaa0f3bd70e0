import Diagnostics
import KnowledgeBase
import Markdown

struct MalformedVerdicts: ArticleCheck {
  static let identifier = "MalformedVerdicts"
  static let rule = Rule(
    .policy,
    """
    'Verdicts' has one item each for 'Q+', 'Q0' and 'Q-', with four verdicts from clear to \
    blocked.
    """,
    because: "A gap in this table would leave some review without a verdict.",
    example: CheckExample(
      in: "policy.md",
      failing: """
        - `Q+`: `proceed` `guards` `rework`
        - `Q0`: `guards` `rework` `rework` `stop`
        """,
      passing: """
        - `Q+`: `proceed` `guards` `rework` `rework`
        - `Q0`: `guards` `rework` `rework` `stop`
        """))

  func diagnose(_ article: WrittenArticle, in context: WrittenContent) -> [Diagnostic] {
    guard
      article.judgedKind == .policy, let section = article.section(.verdicts),
      article.hasContent(section)
    else { return [] }
    var first: [String: Int] = [:]
    let inRows = article.verdictRows.flatMap { row -> [Diagnostic] in
      guard let band = row.band, VerdictTable.bands.contains(band) else {
        let place = row.band.map { article.place(ofCode: $0, in: row.item) } ?? row.item.range
        return [diagnostic(in: article, at: place, .unknownBand(row.band))]
      }
      let place = article.place(ofCode: band, in: row.item)
      if let line = first[band] {
        return [diagnostic(in: article, at: place, .repeated(band, line))]
      }
      first[band] = place.lowerBound.line
      guard row.verdicts.count == EvidenceClass.allCases.count else {
        return [diagnostic(in: article, at: place, .wrongCount(row.verdicts.count, band))]
      }
      return row.verdicts.filter { Verdict(rawValue: $0) == nil }.map {
        diagnostic(in: article, at: article.place(ofCode: $0, in: row.item), .unknownVerdict($0))
      }
    }
    // A row of an unknown band may be the missing one.
    guard !article.verdictRows.contains(where: { !VerdictTable.bands.contains($0.band ?? "") })
    else {
      return inRows
    }
    let missing = VerdictTable.bands.filter { first[$0] == nil }
    return inRows
      + missing.map {
        diagnostic(in: article, at: article.range(of: section.heading), .missing($0))
      }
  }
}

extension Message {
  private static let verdicts = Verdict.allCases.map(\.rawValue)

  fileprivate static func unknownBand(_ band: String?) -> Message {
    Message(
      band.map { "'\($0)' is no reading of the money" } ?? "Row without a reading of the money",
      solutions: ["Begin the row with \(list(VerdictTable.bands, "or")) between backticks"])
  }

  fileprivate static func repeated(_ band: String, _ line: Int) -> Message {
    Message(
      "'\(band)' stands twice", solutions: ["Remove one of the two"],
      notes: ["The first one stands on line \(line)"])
  }

  fileprivate static func wrongCount(_ count: Int, _ band: String) -> Message {
    Message(
      "'\(band)' has \(count) verdicts; a row has \(EvidenceClass.allCases.count), from clear to blocked",
      solutions: ["Write a verdict each for \(list(EvidenceClass.allCases.map(\.rawValue)))"],
      notes: EvidenceClass.allCases.dropFirst(count).map {
        "With '\(band)' nothing is said of evidence '\($0.rawValue)'"
      })
  }

  fileprivate static func unknownVerdict(_ verdict: String) -> Message {
    let nearest = NearMiss.best(for: verdict, among: verdicts)
    return Message(
      "'\(verdict)' is no verdict" + didYouMean(nearest),
      solutions: [choose(nearest, among: verdicts)])
  }

  fileprivate static func missing(_ band: String) -> Message {
    Message(
      "Row '\(band)' is missing",
      solutions: [
        "Add '- `\(band)`: ' and a verdict each for \(list(EvidenceClass.allCases.map(\.rawValue)))"
      ])
  }
}
