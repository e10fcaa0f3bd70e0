public import Assessment
public import KnowledgeBase
internal import Markdown

/// A review as a proposed decision: a Markdown Any Decision Record, MADR 4.
///
/// The verdict becomes a recommendation and the status is `proposed`: whoever decides changes it. What
/// would flip the verdict stands among the considered options. The form is that of
/// <https://adr.github.io/madr/>, with all of its sections.
public enum DecisionRecord {
  /// The whole file.
  ///
  /// - Parameters:
  ///   - evaluation: that of the review.
  ///   - catalog: the knowledge base that it was evaluated against.
  ///   - links: where links to articles lead.
  /// - Returns: front matter and CommonMark; same review, same bytes.
  public static func text(
    _ evaluation: Evaluation, _ catalog: Catalog, links: ArticleLinks = ArticleLinks()
  ) -> String {
    let subject = Subject(
      evaluation: evaluation, catalog: catalog, markup: .markdown, links: links)
    let options = DecisionOptions(subject: subject)
    let sections = [
      frontMatter(evaluation.review), title(subject), context(subject), drivers(subject),
      considered(options), outcome(options), confirmation(subject), others(options),
      moreInformation(subject),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  /// Only what the record holds: a date or an owner that nobody gave is left out, as MADR allows.
  private static func frontMatter(_ review: Review) -> [String] {
    let consulted = review.populations.filter { $0.asked == .yes }.map(\.title)
    let people: [(String, [String])] = [
      ("decision-makers", review.decisionOwner.map { [$0] } ?? []), ("consulted", consulted),
    ]
    return ["---", "status: proposed"] + (review.date.map { ["date: \($0)"] } ?? [])
      + people.filter { !$0.1.isEmpty }.map { key, names in
        "\(key): [\(names.map(YAMLText.quoted).joined(separator: ", "))]"
      } + ["---"]
  }

  private static func title(_ subject: Subject) -> [String] {
    ["# \(subject.title)"]
  }

  private static func context(_ subject: Subject) -> [String] {
    let overview = Overview(subject: subject)
    let people = PeopleSentences(subject: subject).perPopulation
    let money = MoneySentences(subject: subject)
    let sums = [money.sum, money.asksNothing ?? money.loss, money.gaps].compactMap(\.self)
    let paragraphs = [
      "Should this be built: \(subject.title)?",
      subject.review.proposal.map { Words.ended(subject.markup.text($0)) } ?? "",
      (people + sums).joined(separator: " "), overview.breakEven,
      overview.payers.text(subject.markup),
    ]
    return section("## Context and Problem Statement", paragraphs)
  }

  private static func drivers(_ subject: Subject) -> [String] {
    let found = subject.evaluation.findings.filter { $0.strength == .strong }
    let findings = found.prefix(mostFindings).compactMap { finding in
      subject.catalog.article(finding.id).map {
        "\(subject.link(finding.id)): \(subject.markup.text(Words.firstSentence(of: $0.summary)))"
      }
    }
    let rest = found.count - findings.count
    let drivers =
      [Overview(subject: subject).reason].compactMap(\.self) + findings
      + (rest > 0 ? ["\(Words.counted(rest, "other strong finding")), in the review."] : [])
    return drivers.isEmpty ? [] : section("## Decision Drivers", items: drivers)
  }

  /// More would hide the strongest.
  private static let mostFindings = 3

  private static func considered(_ options: DecisionOptions) -> [String] {
    section("## Considered Options", items: options.all.map(\.title))
  }

  private static func outcome(_ options: DecisionOptions) -> [String] {
    let recommended = options.recommended
    return section(
      "## Decision Outcome",
      [
        "Chosen option: \"\(recommended.title)\", because \(options.reason)",
        recommended.description,
        "This is a recommendation, and the status says so. It comes from the answers and figures of a "
          + "review; whoever decides changes the status and says here why.",
      ]) + [""] + section("### Consequences", items: recommended.arguments)
  }

  private static func confirmation(_ subject: Subject) -> [String] {
    let isGo = subject.evaluation.ruling.verdict.map { $0 <= .guards } ?? false
    let condition =
      "Nothing is built before the review of a changed design, or of figures that were missing, "
      + "ends in PROCEED or PROCEED WITH GUARDS."
    let words = (isGo ? [] : [condition]) + Tripwires(subject: subject).limits
    return section("### Confirmation", items: words)
  }

  private static func others(_ options: DecisionOptions) -> [String] {
    let others = options.all.filter { $0 != options.recommended }
    guard !others.isEmpty else { return [] }
    var lines = ["## Pros and Cons of the Options"]
    for option in others {
      lines.append("")
      lines += section("### \(option.title)", [option.description])
      lines.append("")
      lines += option.arguments.map { "- " + $0 }
    }
    return lines
  }

  private static func moreInformation(_ subject: Subject) -> [String] {
    let overview = Overview(subject: subject)
    let review = subject.review
    let markup = subject.markup
    let facts = [overview.score, overview.coverage].map { $0.text(markup) }
    let author = review.author.map { "\(markup.strong("Reviewed by:")) \(markup.text($0))." }
    let versions =
      "\(markup.strong("Made from:")) the Counterweight review of this proposal, which holds every answer, "
      + "figure and formula; knowledge base \(markup.code(subject.catalog.fingerprint)), policy "
      + "\(markup.code(subject.evaluation.policy.fingerprint))."
    return section(
      "## More Information",
      items: facts + [overview.settled?.sentence, author, versions].compactMap(\.self))
  }

  private static func section(_ heading: String, _ paragraphs: [String]) -> [String] {
    [heading] + paragraphs.filter { !$0.isEmpty }.flatMap { ["", $0] }
  }

  private static func section(_ heading: String, items: [String]) -> [String] {
    [heading, ""] + items.map { "- " + $0 }
  }
}
