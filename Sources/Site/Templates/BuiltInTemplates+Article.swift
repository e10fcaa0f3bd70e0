extension BuiltInTemplates {
  /// The page of an article, and of an example review.
  static let article = #"""
    {{<page}}{{$main}}
    {{>crumbs}}
    <article>
    <header>
    <p class="kind">{{kind}}{{#marks}} <span class="mark">{{text}}</span>{{/marks}}</p>
    <h1 id="{{id}}">{{{headingHTML}}}</h1>
    </header>
    {{#notices}}
    <p class="notice">{{text}}</p>
    {{/notices}}
    {{#lead}}
    <div class="lead">
    {{{lead}}}</div>
    {{/lead}}
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
    {{#sections}}
    <section aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{{headingHTML}}}</h2>
    {{{html}}}</section>
    {{/sections}}
    <footer>
    <p>{{#updated}}Last changed <time datetime="{{updated}}">{{updated}}</time>. {{/updated}}Source: {{#source}}{{>part}}{{/source}}</p>
    </footer>
    </article>
    {{#hasGroups}}
    <section class="linked" aria-labelledby="page.linked">
    <h2 id="page.linked">Around it in the knowledge base</h2>
    {{#groups}}
    <section aria-labelledby="{{id}}">
    <h3 id="{{id}}">{{heading}}</h3>
    <ul>
    {{#items}}
    {{>entry}}
    {{/items}}
    </ul>
    </section>
    {{/groups}}
    </section>
    {{/hasGroups}}
    {{#hasNeighbours}}
    <nav class="pager" aria-label="Neighbours">
    {{#previous}}
    <a rel="prev" href="{{href}}"><span class="note">Previous</span> {{title}}</a>
    {{/previous}}
    {{#next}}
    <a rel="next" href="{{href}}"><span class="note">Next</span> {{title}}</a>
    {{/next}}
    </nav>
    {{/hasNeighbours}}
    {{/main}}{{/page}}
    """#
}
