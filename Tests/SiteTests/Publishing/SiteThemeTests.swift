import Diagnostics
import Site
import Templating
import Testing

struct SiteThemeTests {
  private func diagnostics(_ name: String, _ text: String) -> [Diagnostic] {
    do {
      _ = try SiteTheme(overriding: [SourceFile(path: "theme/\(name)", text: text)])
      return []
    } catch {
      return error.diagnostics
    }
  }

  private func pages(_ theme: SiteTheme) async -> [Page] {
    var content = SmallContent()
    content.add("signals/one.md", title: "One", front: "status: reviewed")
    return await SiteBuilder.pages(of: await content.compilation(), examples: [], theme: theme)
  }

  @Test func putsFilesInPlaceOfOurs() async throws {
    let theme = try SiteTheme(overriding: [
      SourceFile(path: "t/style.css", text: "a { color: red }"),
      SourceFile(path: "t/crumbs.mustache", text: "<p>{{#crumbs}}{{title}}, {{/crumbs}}</p>\n"),
    ])
    let pages = await pages(theme)
    #expect(pages[path: "style.css"]?.text == "a { color: red }")
    let page = try #require(pages[path: "signals/one.html"]).text
    #expect(page.contains("<p>Counterweight, Signals, </p>"))
    #expect(!page.contains("aria-label=\"Breadcrumbs\""))
    #expect(theme.diagnostics == [])
  }

  @Test(arguments: [
    (
      file: "article.mustache", text: "a\n{{headnigHTML}}", identifier: "UnknownTemplateName",
      place: "2:1-2:14", solution: "Write 'headingHTML'."
    ),
    (
      file: "article.mustache", text: "{{>crums}}", identifier: "UnknownTemplate",
      place: "1:4-1:9", solution: "Write 'crumbs'."
    ),
    (
      file: "artcle.mustache", text: "", identifier: "UnknownTemplate", place: nil as String?,
      solution: "Call it 'article.mustache'."
    ),
    (
      file: "home.mustache", text: "x {{^lede}}no{{/lede}}", identifier: "UnsupportedTemplateTag",
      place: "1:3-1:6",
      solution: "Use names, sections, partials and inheritance only, without a dot in a name."
    ),
    (
      file: "home.mustache", text: "{{#lede}}", identifier: "InvalidTemplate", place: "1:1-1:3",
      solution: "Close every section with the name that opened it."
    ),
  ])
  func saysWhatIsWrongWhere(
    file: String, text: String, identifier: String, place: String?, solution: String
  ) throws {
    let found = try #require(diagnostics(file, text).first)
    #expect(found.identifier == identifier)
    #expect(found.path == "theme/\(file)")
    #expect(found.range?.description == place)
    #expect(found.solutions == [solution])
  }

  @Test func noticesNamesThatMeanSomethingElsewhere() async throws {
    let theme = try SiteTheme(overriding: [
      SourceFile(path: "t/index.mustache", text: "<h1>{{title}}</h1>\n<p>{{updated}}</p>")
    ])
    _ = await pages(theme)
    let found = try #require(theme.diagnostics.first)
    #expect(theme.diagnostics.count == 1)
    #expect(found.summary.contains("'updated'"))
    #expect(found.range?.description == "2:4-2:13")
  }
}
