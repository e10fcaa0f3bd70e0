internal import Assessment
public import KnowledgeBase
internal import Markdown
import Quantities
internal import Records

/// A review file to be filled in by hand: every question with its keys, every figure with its forms.
///
/// It parses as it is; keys without a value are open. The comments are lost with the first rewrite.
public enum ReviewTemplate {
  /// The whole file.
  public static func text(_ catalog: Catalog) -> String {
    let yaml = (head + populations(catalog) + proposal(catalog) + answers(catalog))
      .map { $0 + "\n" }.joined()
    let fence = String(
      repeating: "`", count: max(3, MarkdownText.longestRun(of: "`", in: yaml) + 1))
    return """
      \(opening)
      ## Record

      \(fence)\(RecordBlock.info)
      \(yaml)\(fence)

      ## \(RecordBlock.notesTitle)

      """
  }

  /// What stands above the record.
  static let opening = """
    # Review: what is proposed

    Fill in the block below; a key without a value is open, so write only what you know. Then run \
    `counterweight score` on this file, or `counterweight review` to be asked for the rest. \
    The comments show what may be written and go with the first rewrite; notes of your own belong under \
    the last heading, where they stay.

    """

  private static let head = [
    "schema: \(RecordText.schema)",
    "title: What is proposed, in a few words",
    "proposal:                # what would change and for whom, in a sentence or two",
    "author:                  # who answers",
    "decision-owner:          # who decides",
    "date:                    # YYYY-MM-DD",
    "currency: USD            # three letters, for instance EUR",
    "seed: 1                  # same seed, same figures",
    "questions: all           # all, or core for a quick review",
  ]

  /// The groups that the policy suggests are named in a comment; one is there to begin with.
  private static func populations(_ catalog: Catalog) -> [String] {
    let suggested = catalog.policy?.populations ?? []
    let first = suggested.first
    let others = suggested.dropFirst().map { "#   \($0.id): \(line($0.title))" }
    return ["", "# One group or more; a group has an id of its own."]
      + (others.isEmpty ? [] : ["# Others that are often affected:"] + others)
      + [
        "populations:",
        "  - id: \(YAMLText.scalar(first?.id ?? "developers"))",
        "    title: \(YAMLText.scalar(first?.title ?? "Developers"))",
        "    role: affected       # affected, gains or keeps",
        "    asked: unknown       # yes, no or unknown",
        "    quantities:",
      ] + quantities(.population, catalog, indent: "      ")
  }

  private static func proposal(_ catalog: Catalog) -> [String] {
    [
      "",
      "# A figure, or unknown. It may also name the group that gains or pays it, and say how it is known:",
      "#   {value: 80000, pays: developers, grade: E1, evidence: \"offer\", note: \"\"}",
      "quantities:",
    ] + quantities(.proposal, catalog, indent: "  ")
  }

  private static func quantities(
    _ scope: QuantityScope, _ catalog: Catalog, indent: String
  ) -> [String] {
    QuantityID.allCases.filter { $0.scope == scope }.flatMap { id in
      let article = catalog.quantities.first { $0.id.rawValue == id.rawValue }
      let fallback = article?.defaultValue.map { "; \($0) if nothing is given" } ?? ""
      let forms = article.map { Words.list($0.forms.map(example), "or") } ?? ""
      return [
        "\(indent)# \(line(article?.title ?? id.rawValue)): \(forms)\(fallback)",
        "\(indent)\(id.rawValue):",
      ]
    }
  }

  private static func example(_ form: QuantityArticle.Form) -> String {
    switch form {
    case .point: "a number"
    case .range: "low..high"
    case .pert: "least / likely / most"
    case .share: "a percentage"
    }
  }

  private static func answers(_ catalog: Catalog) -> [String] {
    let byLens = Dictionary(grouping: catalog.questions, by: \.lens)
    let opening = [
      "", "# The key of an option, 'unknown', or 'n-a' with a note; or at length:",
      "#   {option: weekly, grade: E2, evidence: \"where it was seen\", note: \"\"}",
      "# Grades: " + Grade.allCases.map { "\($0.rawValue) \($0.title)" }.joined(separator: ", "),
      "answers:",
    ]
    return opening
      + catalog.lenses.flatMap { lens in
        ["", "  # \(line(lens.title))"] + (byLens[lens.id] ?? []).flatMap(question)
      }
  }

  private static func question(_ question: Question) -> [String] {
    ["", "  # \(line(question.title))\(question.isCore ? " (core)" : "")"]
      + question.options.map { "  #   \($0.key): \(line($0.text))" }
      + ["  \(FlowYAML.scalar(question.id.rawValue)):"]
  }

  /// A comment ends with its line.
  private static func line(_ text: String) -> String { MarkdownText.singleLine(text) }
}
