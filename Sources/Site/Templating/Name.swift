/// The names that templates may use.
///
/// A name that is not here is refused when a template is read, because Mustache would print nothing
/// in its place and nobody would notice.
enum Name: String, CaseIterable, Sendable {
  // The page.
  case pageTitle, siteTitle, description, canonical, root, navigation, homeIsCurrent

  // Links and lists.
  case href, title, note, current, items, heading, id, reason, answers, text, count

  // Articles.
  case crumbs, kind, marks, notice, headingHTML, html, lead, facts, label, links, sections, groups
  case previous, next, updated, sourcePath, sourceURL, hasFooter

  // The home page, the indexes and the page that is not there.
  case kinds, lenses, lede, suggestions, hasSuggestions, examples, hasExamples
}
