import Report
import Site
import Templating

/// What may stand in a theme, as Markdown: the files, and the names that their templates may use.
enum ThemeReference {
  /// The whole text, ended by a line end.
  static let text: String = """
    # Files of a theme

    A theme is a folder with any of these files; the built-in ones stand in for the others. Printed with
    three braces, `{{{text}}}`, a name keeps its markup; with two it is text, except in Markdown, where
    both are the same.

    ## Reports

    `report-markdown.mustache` lays out what stands above the record of a review, `report-html.mustache`
    the page of a report, and the others are parts of these. The record and the reviewer's notes of a
    review are not a theme's: they stand below, whatever it does.

    \(files(ReportTheme.sources))

    The names mean:

    \(ReportNames.meanings.map { "- `\($0.name)`: \($0.meaning)" }.joined(separator: "\n"))

    ## Pages

    Each template lays out the page that it is called after, `page.mustache` what all have in common.

    \(files(SiteTheme.sources))

    """

  /// A line for each file, with the names that it uses itself.
  private static func files(_ sources: [String: String]) -> String {
    sources.keys.sorted().map { file in
      let names = names(in: sources[file] ?? "").map { "`\($0)`" }.joined(separator: ", ")
      guard file.hasSuffix(ThemeFiles.ending) else { return "- `\(file)`: a style sheet" }
      return "- `\(file)`" + (names.isEmpty ? "" : ": \(names)")
    }.joined(separator: "\n")
  }

  /// What is printed or opens a section; partials, blocks and closing tags are no names.
  private static func names(in source: String) -> [String] {
    let tags = source.split(separator: "{{", omittingEmptySubsequences: false).dropFirst()
    let names = tags.compactMap { tag -> String? in
      let rest = tag.drop { $0 == "{" || $0 == "#" || $0 == "&" }
      let name = rest.prefix { $0.isLetter }
      return name.isEmpty ? nil : String(name)
    }
    return Set(names).sorted()
  }
}
