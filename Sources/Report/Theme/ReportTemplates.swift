/// The templates of reports that come with the program.
///
/// What is dressed already (sentences, headings, lists) is printed with three braces in HTML; in Markdown
/// two do the same.
enum ReportTemplates {
  /// Every template by the name under which others use it.
  static let all = [
    "report-markdown": markdown,
    "report-markdown-blocks": markdownBlocks,
    "report-html": html,
    "report-html-blocks": htmlBlocks,
  ]

  /// The Markdown above the record; the record and the notes are the program's and follow it.
  static let markdown = #"""
    {{#verdict}}
    # {{heading}}

    {{>report-markdown-blocks}}
    {{/verdict}}
    {{#sections}}
    ## {{heading}}

    {{>report-markdown-blocks}}
    {{/sections}}

    """#

  /// What stands in a section: each block is one of these kinds, and an empty line follows it.
  static let markdownBlocks = #"""
    {{#blocks}}
    {{#subheading}}
    ### {{subheading}}

    {{/subheading}}
    {{#paragraph}}
    {{paragraph}}

    {{/paragraph}}
    {{#hasItems}}
    {{#items}}
    - {{text}}
    {{#details}}
      - {{text}}
    {{/details}}
    {{/items}}

    {{/hasItems}}
    {{#flowchart}}
    ```mermaid
    {{flowchart}}
    ```

    {{/flowchart}}
    {{/blocks}}

    """#

  /// The page: one file that needs nothing else.
  static let html = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <meta name="color-scheme" content="light dark">
    <title>{{{pageTitle}}}</title>
    <style>
    {{{style}}}</style>
    </head>
    <body>
    <main>
    {{#verdict}}
    <section id="{{id}}" aria-labelledby="{{id}}-heading">
    <h1 id="{{id}}-heading">{{{heading}}}</h1>
    {{>report-html-blocks}}
    </section>
    {{/verdict}}
    <nav aria-label="Contents">
    <ul>
    {{#contents}}
    <li><a href="{{href}}">{{{title}}}</a></li>
    {{/contents}}
    </ul>
    </nav>
    {{#sections}}
    <section id="{{id}}" aria-labelledby="{{id}}-heading">
    <h2 id="{{id}}-heading">{{{heading}}}</h2>
    {{>report-html-blocks}}
    </section>
    {{/sections}}
    <section id="record" aria-labelledby="record-heading">
    <h2 id="record-heading">Record</h2>
    <p>All of the above follows from this block, which is the review.</p>
    <pre><code>{{{record}}}</code></pre>
    </section>
    {{#hasNotes}}
    <section id="notes" aria-labelledby="notes-heading">
    <h2 id="notes-heading">Reviewer&#39;s notes</h2>
    <div class="notes">
    {{{notes}}}</div>
    </section>
    {{/hasNotes}}
    {{#hasLinks}}
    <section id="links" class="paper" aria-labelledby="links-heading">
    <h2 id="links-heading">Where the links lead</h2>
    <ul>
    {{#links}}
    <li>{{{text}}}</li>
    {{/links}}
    </ul>
    </section>
    {{/hasLinks}}
    </main>
    </body>
    </html>

    """#

  /// What stands in a section: each block is one of these kinds.
  static let htmlBlocks = #"""
    {{#blocks}}
    {{#subheading}}
    <h3>{{{subheading}}}</h3>
    {{/subheading}}
    {{#paragraph}}
    <p{{#role}} class="{{role}}"{{/role}}>{{{paragraph}}}</p>
    {{/paragraph}}
    {{#hasItems}}
    <ul>
    {{#items}}
    <li>{{{text}}}{{#hasDetails}}
    <ul>
    {{#details}}
    <li>{{{text}}}</li>
    {{/details}}
    </ul>{{/hasDetails}}</li>
    {{/items}}
    </ul>
    {{/hasItems}}
    {{#figure}}
    <figure>
    {{{svg}}}
    <figcaption><p>{{{caption}}}</p>{{#hasNumbers}}
    <ul>
    {{#numbers}}
    <li>{{{text}}}</li>
    {{/numbers}}
    </ul>{{/hasNumbers}}</figcaption>
    </figure>
    {{/figure}}
    {{/blocks}}

    """#
}
