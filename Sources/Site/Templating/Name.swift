/// The names that templates may use.
///
/// A name that is not here is refused when a template is read, because Mustache would print nothing
/// in its place and nobody would notice.
enum Name: String, CaseIterable, Sendable {
  // The frame.
  case pageTitle, siteTitle, description, canonical, root, navigation, current, homeIsCurrent

  // Links, lists and groups of them.
  case href, title, note, reason, text, id, heading, items, hasItems, groups, hasGroups
  case answers, hasAnswers

  // Articles.
  case crumbs, kind, marks, notices, headingHTML, lead, sections, html
  case facts, hasFacts, label, parts, updated, source, previous, next, hasNeighbours

  // The home page, the indexes and the page that is not there.
  case lede, kinds, lenses, hasLenses, examples, hasExamples, suggestions, hasSuggestions
}
