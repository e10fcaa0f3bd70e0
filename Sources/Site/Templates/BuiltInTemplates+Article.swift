extension BuiltInTemplates {
  /// The page of an article, and of an example review.
  static let article = #"""
    {{<page}}{{$above}}
    {{>crumbs}}
    {{#hasShelf}}
    <nav class="shelf" aria-label="The same shelf">
    <details>
    <summary>{{shelfTitle}}</summary>
    <ul>
    {{#shelf}}
    <li><a href="{{href}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>
    {{/shelf}}
    </ul>
    </details>
    </nav>
    {{/hasShelf}}
    {{/above}}{{$main}}
    <article>
    <div class="text">
    <header>
    <p class="kind"><span class="shape {{shape}}">{{kind}}</span>{{#marks}} <span class="mark">{{text}}</span>{{/marks}}</p>
    <h1 id="{{id}}">{{{headingHTML}}}</h1>
    </header>
    {{#notices}}
    <p class="notice">{{text}}</p>
    {{/notices}}
    {{#lead}}
    <div class="lead">
    {{{lead}}}</div>
    {{/lead}}
    {{#hasContents}}
    <nav class="contents" aria-label="On this page">
    <div>
    <p>On this page</p>
    <ol>
    {{#contents}}
    <li><a href="{{href}}">{{title}}</a></li>
    {{/contents}}
    </ol>
    </div>
    </nav>
    {{/hasContents}}
    {{#sections}}
    {{>section}}
    {{/sections}}
    </div>
    {{#hasGroups}}
    <section class="linked" aria-labelledby="page.linked">
    <h2 id="page.linked">Around it</h2>
    {{#hasMap}}{{>map}}{{/hasMap}}
    {{#groups}}
    <section class="sided">
    <div class="heading">
    <h3 id="{{id}}">{{{headingHTML}}}</h3>
    <a class="permalink" href="{{href}}" aria-label="Link to this section: {{heading}}">§</a>
    </div>
    <div>
    {{{html}}}{{#hasItems}}
    <ul>
    {{#items}}
    {{>entry}}
    {{/items}}
    </ul>
    {{/hasItems}}
    </div>
    </section>
    {{/groups}}
    </section>
    {{/hasGroups}}
    {{#lastSections}}
    {{>section}}
    {{/lastSections}}
    <footer>
    <p>{{#updated}}Last changed <time datetime="{{updated}}">{{updated}}</time>. {{/updated}}Source: {{source}}{{#edit}} · <a href="{{edit}}">Edit this page</a>{{/edit}}</p>
    </footer>
    </article>
    {{>pager}}
    {{/main}}{{/page}}
    """#

  /// A section that an author wrote, or that the site writes in its place.
  static let section = #"""
    <section>
    <div class="heading">
    <h2 id="{{id}}">{{{headingHTML}}}</h2>
    <a class="permalink" href="{{href}}" aria-label="Link to this section: {{title}}">§</a>
    </div>
    {{{html}}}{{#hasChoices}}{{>choices}}{{/hasChoices}}{{#hasItems}}
    <ul>
    {{#items}}
    {{>entry}}
    {{/items}}
    </ul>
    {{/hasItems}}
    {{#hasFacts}}
    <dl class="facts">
    {{#facts}}
    <div>
    <dt>{{label}}</dt>
    <dd>{{#parts}}{{>part}}{{/parts}}</dd>
    </div>
    {{/facts}}
    </dl>
    {{/hasFacts}}
    </section>

    """#

  /// The articles before and after it on its shelf.
  static let pager = #"""
    {{#hasNeighbours}}
    <nav class="pager" aria-label="Previous and next">
    {{#previous}}
    <a rel="prev" href="{{href}}"><span class="note">Previous</span> {{title}}</a>
    {{/previous}}
    {{#next}}
    <a rel="next" href="{{href}}"><span class="note">Next</span> {{title}}</a>
    {{/next}}
    </nav>
    {{/hasNeighbours}}

    """#

  /// The answers of a question: what each means and where it leads.
  static let choices = #"""
    <ol class="choices">
    {{#choices}}
    <li>
    <p>{{text}} <code>{{key}}</code></p>
    <p class="level">{{note}}{{#reason}} The report then says: “{{reason}}”{{/reason}}</p>
    {{#hasLines}}
    <ul>
    {{#lines}}
    <li>{{#parts}}{{>part}}{{/parts}}</li>
    {{/lines}}
    </ul>
    {{/hasLines}}
    </li>
    {{/choices}}
    </ol>
    {{#onwards}}
    <p class="label">{{#parts}}{{>part}}{{/parts}}</p>
    {{/onwards}}

    """#
}
