@testable import Site
import Templating
import Testing

struct TemplateTests {
  private func text(
    _ source: String, _ scope: Scope, partials: [String: String] = [:]
  ) throws -> String {
    let reader = try TemplateReader(partials.merging(["main": source]) { _, new in new })
    return String(decoding: try reader.template(named: "main").fill(scope), as: UTF8.self)
  }

  @Test(arguments: [
    (source: "a {{title}} b", expected: "a &lt;i&gt; &amp; &quot;q&quot; &#39;s&#39; b"),
    (source: "{{{title}}}", expected: "&lt;i&gt; &amp; &quot;q&quot; &#39;s&#39;"),
    (source: "{{html}}", expected: "&lt;b&gt;bold&lt;/b&gt;"),
    (source: "{{{html}}}", expected: "<b>bold</b>"),
    (source: "{{&html}}", expected: "<b>bold</b>"),
    (source: "{{! a comment }}x", expected: "x"),
  ])
  func escapesUnlessMarkupIsAskedForAndGiven(source: String, expected: String) throws {
    let scope: Scope = [
      .title: .text(#"<i> & "q" 's'"#), .html: .html(HTML(markup: "<b>bold</b>")),
    ]
    #expect(try text(source, scope) == expected)
  }

  @Test func printsASectionForEachItem() throws {
    let scope: Scope = [
      .items: .list([[.title: .text("one")], [.title: .text("two")]]), .heading: .text("H"),
    ]
    #expect(
      try text("{{#items}}\n<li>{{title}} of {{heading}}</li>\n{{/items}}\n", scope)
        == "<li>one of H</li>\n<li>two of H</li>\n")
  }

  @Test func takesTheInnermostValue() throws {
    let scope: Scope = [
      .title: .text("outer"), .note: .text("n"),
      .items: .list([[.title: .text("inner"), .note: .nothing]]),
    ]
    #expect(
      try text("{{#items}}{{title}}{{#note}} {{note}}{{/note}}{{/items}} {{title}}", scope)
        == "inner outer")
  }

  @Test(arguments: [
    (Value.nothing, ""), (.flag(false), ""), (.flag(true), "x"), (.text(""), ""), (.text("t"), "x"),
    (.list([]), ""), (.html(HTML(markup: "")), ""),
  ])
  func printsASectionWhereThereIsSomething(value: Value, expected: String) throws {
    #expect(try text("{{#note}}x{{/note}}", [.note: value]) == expected)
  }

  @Test func usesPartialsAndInheritanceAsMustacheDoes() throws {
    let scope: Scope = [
      .title: .text("T"), .items: .list([[.href: .text("a")], [.href: .text("b")]]),
    ]
    let partials = [
      "page": "<main>\n{{$main}}nothing{{/main}}</main>\n", "link": "<a>{{href}}</a>\n",
    ]
    let printed = try text(
      "{{<page}}{{$main}}\n{{title}}\n{{#items}}\n{{>link}}\n{{/items}}\n{{/main}}{{/page}}", scope,
      partials: partials)
    #expect(printed == "<main>\nT\n<a>a</a>\n<a>b</a>\n</main>\n")
  }

  @Test(arguments: [
    ("{{titel}}", TemplateProblem.unknownName("titel", template: "main")),
    ("{{#note}}{{#items}}{{hreff}}{{/items}}{{/note}}", .unknownName("hreff", template: "main")),
    ("{{^note}}x{{/note}}", .unsupported(tag: "{{^", template: "main")),
    ("{{.}}", .unsupported(tag: "{{.", template: "main")),
    ("{{=<% %>=}}", .unsupported(tag: "{{=", template: "main")),
    (
      "{{title.note}}",
      .unsupported(tag: "a name that is looked up and not printed", template: "main")
    ),
  ])
  func refusesWhatWouldPrintNothing(source: String, problem: TemplateProblem) throws {
    #expect(throws: problem) { try text(source, [:]) }
  }

  @Test func refusesWhatMustacheCannotRead() throws {
    #expect {
      try text("{{#note}}", [:])
    } throws: { error in
      if case TemplateProblem.syntax(_, template: "main") = error { true } else { false }
    }
    #expect(throws: TemplateProblem.missing(template: "other")) {
      try TemplateReader(["main": ""]).template(named: "other")
    }
  }

  @Test func endsADebugBuildWhereAValueIsForgotten() async {
    await #expect(processExitsWith: .failure) {
      _ = try TemplateReader(["main": "{{title}}"]).template(named: "main").fill([:])
    }
  }
}
