/// The templates that come with the program, one file each; constants, so that one installed file is enough.
enum BuiltInTemplates {
  /// Every template by the name under which others use it.
  static let all = [
    "page": page,
    "article": article,
    "section": section,
    "index": index,
    "home": home,
    "not-found": notFound,
    "crumbs": crumbs,
    "entry": entry,
    "part": part,
    "choices": choices,
    "pager": pager,
    "map": map,
    "node": node,
    "legend": legend,
    "whole-map": wholeMap,
    "path": questionPath,
    "check": check,
    "search": search,
    "redirect": redirect,
    "review": review,
    "review-hidden": reviewHidden,
    "review-start": reviewStart,
    "review-result": reviewResult,
    "review-command": reviewCommand,
  ]
}
