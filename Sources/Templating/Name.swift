/// The names that templates may use.
///
/// A name that is not here is refused when a template is read, because Mustache would print nothing
/// in its place and nobody would notice.
package enum Name: String, CaseIterable, Sendable {
  // The frame.
  case pageTitle, siteTitle, description, canonical, root, navigation, current, homeIsCurrent,
    searchIsCurrent,
    further, more

  // Links, lists and groups of them.
  case href, title, note, reason, text, id, heading, items, hasItems, groups, hasGroups
  case answers, hasAnswers, links, hasLinks

  // Articles.
  case crumbs, kind, shape, marks, notices, headingHTML, lead, contents, hasContents, sections, html
  case lastSections
  case facts, hasFacts, label, parts, updated, source, edit, previous, next, hasNeighbours
  case shelf, hasShelf, shelfTitle

  // The answers of a question.
  case choices, hasChoices, key, lines, hasLines, onwards

  // Drawings.
  case maps, hasMap, legend, mapNote, form, width, height, x, y, path, edges, about, nodes, box
  case name, align, centre, spot

  // Publishing.
  case pageType, isAnywhere

  // Checks.
  case failing, passing, hasWords

  // The home page, the indexes and the page that is not there.
  case lede, situations, hasSituations, kinds, lenses, hasLenses, turn, examples, hasExamples
  case suggestions, hasSuggestions

  // The pages of a review.
  case hidden, value, errors, hasErrors, isPlain, changes, position, intro
  case asksChoice, asksText, asksNothing, isChecked, hint, input, understood
  case annotation, isOpen, seen, grades, hasGrades, helps, hasHelp, buttons, isQuiet

  // Reports: the whole, its sections, and what stands in a section.
  case style, verdictTitle, verdictID, proposal, date, author, decisionOwner, currency, content
  case verdict, nextSteps, ledger, flips, findings, counterEvidence, notKnown, signals, followUp,
    assumptions, method, record, notes, hasNotes
  case blocks, subheading, paragraph, role, details, hasDetails, flowchart, figure, svg,
    caption, numbers, hasNumbers
}

extension Name {
  /// The names that templates of reports may use; `answers` and others serve pages as well.
  package static let ofReports = onlyOfReports.union([
    .pageTitle, .title, .heading, .id, .text, .items, .hasItems, .sections, .contents, .href,
    .links,
    .hasLinks, .answers,
  ])

  /// The names that templates of pages may use.
  package static let ofPages = Set(allCases).subtracting(onlyOfReports)

  private static let onlyOfReports: Set<Name> = [
    .style, .verdictTitle, .verdictID, .date, .author, .decisionOwner, .currency, .content,
    .verdict, .nextSteps, .proposal,
    .ledger, .flips, .findings, .counterEvidence, .notKnown, .signals, .followUp, .assumptions,
    .method,
    .record, .notes, .hasNotes, .blocks, .subheading, .paragraph, .role, .details,
    .hasDetails, .flowchart, .figure, .svg, .caption, .numbers, .hasNumbers,
  ]
}
