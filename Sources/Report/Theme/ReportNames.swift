internal import Templating

/// What the names mean that templates of reports may use; a promise to whoever writes a theme.
public enum ReportNames {
  /// Each name with its meaning, in the order of a report.
  public static let meanings: [(name: String, meaning: String)] = written.map {
    ($0.0.rawValue, $0.1)
  }

  static let written: [(Name, String)] = [
    (.title, "what is proposed; within `contents`, a section's heading"),
    (.proposal, "what would change and for whom, if said"),
    (.verdictTitle, "the verdict in words, or the mildest that is possible"),
    (.verdictID, "the same as a key: `stop`, `at-least-rework`"),
    (.date, "the day of the review, if it has one"),
    (.author, "who wrote it, if named"),
    (.decisionOwner, "who decides, if named"),
    (.currency, "the code of all amounts"),
    (.content, "the fingerprint of the knowledge base that asked, if known"),
    (.sections, "all sections but the verdict, in their order"),
    (.verdict, "the first section: the verdict, why, the break-even, the facts"),
    (.nextSteps, "the section of what to do next, and who does it"),
    (.ledger, "the section on who pays and who gains"),
    (.flips, "the section on what would flip it"),
    (.findings, "the section of findings"),
    (.counterEvidence, "the section of counter-evidence"),
    (.notKnown, "the section of what is not known"),
    (.signals, "the section of signals to watch; empty where there is none"),
    (.followUp, "the section on what was measured; empty where nothing was"),
    (.answers, "the section of all answers"),
    (.assumptions, "the section of assumptions"),
    (.method, "the section on the method"),
    (.id, "in a section: its name in links"),
    (.heading, "in a section: its heading"),
    (.blocks, "in a section: what stands below its heading, each of one of the next five kinds"),
    (.subheading, "in a block: a heading of level 3"),
    (.paragraph, "in a block: a paragraph"),
    (.role, "beside a paragraph, on pages: `verdict` or `lead` where it carries the verdict"),
    (.items, "in a block: a list, each with `text` and `details`"),
    (.hasItems, "in a block: whether there is a list"),
    (.text, "a sentence, dressed as Markdown or HTML"),
    (.details, "in an item: a list below it, each with `text`"),
    (.hasDetails, "in an item: whether there is one"),
    (.flowchart, "in a block, in Markdown: a Mermaid flowchart, without its fence"),
    (.figure, "in a block, on pages: a picture"),
    (.svg, "in a picture: the SVG element"),
    (.caption, "in a picture: what it shows"),
    (.numbers, "in a picture: its numbers, each with `text`"),
    (.hasNumbers, "in a picture: whether there are any"),
    (.pageTitle, "on pages: the title and the verdict"),
    (.style, "on pages: `report.css`"),
    (.contents, "on pages: the other sections, each with `href` and `title`"),
    (.href, "in `contents`: the link to a section"),
    (.record, "on pages: the record as text"),
    (.notes, "on pages: the reviewer's notes, rendered"),
    (.hasNotes, "on pages: whether there are any"),
    (.links, "on pages: where links lead, for paper, each with `text`"),
    (.hasLinks, "on pages: whether there are any"),
  ]
}
