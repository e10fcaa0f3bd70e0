import Checks
import Diagnostics

/// What a check demands and why, with an example that fails and one that passes.
struct CheckExplanation {
  let check: CheckDocumentation
  let form: TerminalForm

  /// The whole page.
  var text: String {
    var page = TextLayout(width: form.width)
    page.paragraph([Span(check.identifier, .bold)])
    page.paragraph([Span("check, \(check.severity.rawValue), \(check.area)", .dim)])
    page.gap()
    page.paragraph([Span(check.summary)], .all("  "))
    page.gap()
    page.paragraph([Span(check.explanation)], .all("  "))
    add("Fails", check.failing, to: &page)
    add("Passes", check.passing, to: &page)
    page.gap()
    page.paragraph([Span("To silence it on one line", .bold)])
    page.paragraph(["Write above that line, and say why:"], .all("  "))
    page.verbatim(
      "<!-- counterweight-disable-next-line \(check.identifier): the reason -->", .all("    "))
    return page.text(styled: form.isStyled)
  }

  private func add(_ heading: String, _ example: String, to page: inout TextLayout) {
    page.gap()
    page.paragraph([Span(heading, .bold)])
    page.verbatim(example, .all("    "))
  }
}
